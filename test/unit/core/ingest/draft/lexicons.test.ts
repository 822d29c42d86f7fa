import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEXICONS } from '../../../../../src/core/ingest/draft/lexicons/index.ts';
import { headerNames } from '../../../../../src/core/ingest/draft/header-names.ts';
import { TARGETS } from '../../../../../src/core/model/index.ts';
import { ROOT } from '../../../../support/project-files.ts';

test('the list of languages is the folder: ten of them', () => {
  const files = readdirSync(path.join(ROOT, 'src/core/ingest/draft/lexicons')).filter((name) => name !== 'index.ts');
  expect(LEXICONS.map(({ language }) => `${language}.ts`).sort()).toEqual(files.sort());
  expect(LEXICONS).toHaveLength(10);
});

describe.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))('%s', (_, lexicon) => {
  test('names every target a file of its language can have', () => {
    // price_after_promo and the like are named everywhere; nothing is left to English.
    expect(TARGETS.filter((target) => (lexicon.names[target] ?? []).length === 0)).toEqual([]);
  });

  test('no name means two targets by itself', () => {
    const all = Object.entries(lexicon.names).flatMap(([target, names]) => names.map((name) => [name, target] as const));
    const seen = new Map<string, string>();
    const twice = all.flatMap(([name, target]) => {
      const other = seen.get(name);
      seen.set(name, target);
      return other === undefined ? [] : [`${name}: ${other}, ${target}`];
    });
    expect(twice).toEqual([]);
  });

  test('each of its names is recognised as its target', () => {
    const weights = new Map(LEXICONS.map(({ language }) => [language, language === lexicon.language ? 1 : 0.8]));
    const missed = Object.entries(lexicon.names).flatMap(([target, names]) =>
      names
        .filter((name) => (headerNames(name, weights).targets.get(target as never)?.score ?? 0) < 0.9)
        .map((name) => `${name} → ${target}`),
    );
    expect(missed).toEqual([]);
  });
});
