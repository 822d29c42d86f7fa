/** What reading fine print has reached, by language: a change that reads worse is found here. Raise the figures when they rise. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedDir } from '../support/shared.ts';
import { ownCorpus, readCorpus, table } from './corpus.ts';
import type { Score } from './score.ts';

/** Language → least tier F1 and most wrong numbers, as shares. */
const OWN: Readonly<Record<string, readonly [f1: number, wrong: number]>> = {
  en: [0.885, 0.01],
  de: [0.925, 0.012],
  fr: [0.905, 0.005],
  es: [0.895, 0.012],
  it: [0.785, 0.02],
  pt: [0.86, 0.01],
  'zh-CN': [0.92, 0.01],
  'zh-HK': [0.95, 0.005],
  'zh-TW': [0.965, 0.005],
  ja: [0.89, 0.012],
  ko: [0.92, 0.005],
  hi: [0.955, 0.012],
  id: [0.89, 0.005],
  pl: [0.84, 0.005],
};
const SHARED: Readonly<Record<string, readonly [f1: number, wrong: number]>> = {
  all: [0.945, 0.01],
  en: [0.925, 0.012],
  'zh-CN': [0.95, 0.02],
  de: [0.95, 0.01],
};

function below(scores: ReadonlyMap<string, Score>, floors: typeof OWN): [string, number | null, number | null][] {
  return Object.entries(floors).flatMap(([lang, [f1, wrong]]) => {
    const score = scores.get(lang);
    const bad = !score || (score.tierF1 ?? 0) < f1 || (score.wrongNumbers ?? 0) > wrong;
    return bad ? [[lang, score?.tierF1 ?? null, score?.wrongNumbers ?? null]] : [];
  });
}

describe('statements bundled with the project', () => {
  const statements = ownCorpus();
  test('every language has some', () => {
    expect(statements.length).toBeGreaterThan(1500);
    expect([...new Set(statements.map(({ lang }) => lang))].sort()).toEqual(Object.keys(OWN).sort());
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });
  test('no language reads worse than it did', () => {
    expect(below(table(statements), OWN)).toEqual([]);
  });
});

const shared = sharedDir();

test.runIf(shared !== null)('the labelled corpus beside the project reads no worse than it did', () => {
  expect(below(table(readCorpus(path.join(shared ?? '', 'gold/dev.jsonl'))), SHARED)).toEqual([]);
});
