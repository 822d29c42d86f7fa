import { expect, test } from 'vitest';
import { assetFor, pathFor, type Lang } from '../../../src/i18n/lang.ts';

test.each<[Lang, string, string, string]>([
  ['en', '/', '/', '/'],
  ['zh', '/', '/', '/zh/'],
  ['en', '/plans/a/', '/', '/plans/a/'],
  ['zh', '/plans/a/', '/', '/zh/plans/a/'],
  ['zh', 'plans/a/', '/tariffs/', '/tariffs/zh/plans/a/'],
  ['en', '/plans/a/', '/tariffs', '/tariffs/plans/a/'],
])('%s %s below %s', (lang, path, base, expected) => expect(pathFor(lang, path, base)).toBe(expected));

test('files exist once for all languages', () => expect(assetFor('/data/index.json', '/tariffs')).toBe('/tariffs/data/index.json'));
