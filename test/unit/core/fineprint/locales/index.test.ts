import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileLexicon, CONCEPTS } from '../../../../../src/core/fineprint/locale.ts';
import { LOCALES } from '../../../../../src/core/fineprint/locales/index.ts';

const FOLDER = join(import.meta.dirname, '../../../../../src/core/fineprint/locales');
const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('the registry is the folder', () => {
  expect(folders.length).toBeGreaterThan(1);
  expect(LOCALES.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
});

describe.each(LOCALES)('$id', (locale) => {
  test('has the same files as every other language', () => {
    expect(readdirSync(join(FOLDER, locale.id)).toSorted()).toEqual([
      'asides.ts',
      'foreign.ts',
      'index.ts',
      'lexicon.ts',
      'measures.ts',
      'order.ts',
      'patterns.ts',
      'rates.ts',
    ]);
  });
  test('knows only concepts of the engine, and captures nothing itself', () => {
    for (const [concept] of locale.lexicon) expect(CONCEPTS).toContain(concept);
    const groups = new RegExp(`${compileLexicon(locale).source}|`).exec('')?.length ?? 0;
    expect(groups - 1).toBe(locale.lexicon.length);
  });
  test('no entry matches nothing', () => {
    for (const [, sources] of locale.lexicon) for (const source of sources) expect(new RegExp(`^(?:${source})$`, 'i').test('')).toBe(false);
  });
  test('names the effects every language needs', () => {
    const named = new Set(locale.lexicon.map(([concept]) => concept));
    for (const concept of ['throttle', 'block', 'charge', 'used', 'noThrottle', 'hotspot', 'roaming', 'congestion'] as const)
      expect(named).toContain(concept);
  });
});
