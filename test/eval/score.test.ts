import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedDir } from '../support/shared.ts';
import { readAll, readCorpus } from './corpus.ts';
import { score, type Labelled } from './score.ts';

const tier = (rest: object): Labelled['label']['tiers'][number] => ({
  scope: 'data',
  period: 'month',
  from_mb: 20_000,
  action: 'throttle',
  down_kbps: 128,
  price: null,
  currency: null,
  price_unit_mb: null,
  charge_cap: null,
  unit_cap_price: null,
  unit_cap_mb: null,
  ...rest,
});
const label = (tiers: Labelled['label']['tiers'], notes = ''): Labelled['label'] => ({
  marketed_unlimited: null,
  tiers,
  video_cap_p: null,
  disclosure: 'explicit',
  notes,
});
const gold = (tiers: Labelled['label']['tiers'], notes?: string): Labelled => ({
  id: '1',
  lang: 'en',
  text: '',
  label: label(tiers, notes),
});
const against = (statement: Labelled, tiers: Labelled['label']['tiers']) => score([statement], new Map([['1', label(tiers)]]));

describe('a reading counts as the labelled tier', () => {
  test.each([
    ['the same tier', tier({}), 1],
    ['another period', tier({ period: 'cycle' }), 1],
    ['another threshold', tier({ from_mb: 30_000 }), 0],
    ['another speed', tier({ down_kbps: 256 }), 0],
    ['no threshold', tier({ from_mb: null }), 0],
    ['another scope', tier({ scope: 'hotspot' }), 0],
    ['another action', tier({ action: 'block' }), 0],
  ])('%s', (_, read, f1) => {
    expect(against(gold([tier({})]), [read]).tierF1).toBe(f1);
  });
  test('an automatic pack and a charge per unit are one', () => {
    const charge = { action: 'charge', down_kbps: null, price: 5, currency: 'EUR', price_unit_mb: 1000 };
    expect(against(gold([tier(charge)]), [tier({ ...charge, action: 'bolt_on', price: 0.5, price_unit_mb: 100 })]).tierF1).toBe(1);
  });
  test('an alternative of the label', () => {
    expect(against(gold([tier({ down_kbps: null })], 'alt:block'), [tier({ down_kbps: null, action: 'block' })]).tierF1).toBe(1);
  });
});

test('numbers that no labelled tier has are wrong', () => {
  expect(against(gold([tier({})]), [tier({ from_mb: 30_000 })]).wrongNumbers).toBe(0.5);
  expect(against(gold([]), [tier({})])).toMatchObject({ wrongNumbers: 1, negativesClean: 0, precision: 0, recall: null });
  expect(against(gold([tier({})]), [])).toMatchObject({ wrongNumbers: null, recall: 0, exact: 0 });
});

const shared = sharedDir();

describe.skipIf(shared === null)('where the scorer of the corpus lies beside the project', () => {
  test('both give the same figures', () => {
    const file = path.join(shared ?? '', 'gold/dev.jsonl');
    const statements = readCorpus(file);
    const predictions = readAll(statements);
    const read = path.join(mkdtempSync(path.join(tmpdir(), 'score-')), 'read.jsonl');
    writeFileSync(read, [...predictions].map(([id, prediction]) => JSON.stringify({ ...prediction, id })).join('\n'));
    const { stdout } = spawnSync(process.execPath, [path.join(shared ?? '', 'gold/score.mjs'), file, read, '--json'], { encoding: 'utf8' });
    const theirs = (JSON.parse(stdout) as { all: Record<string, number | null> }).all;
    const ours = score(statements, predictions);
    const pairs = [
      [ours.tierF1, theirs.tier_f1],
      [ours.precision, theirs.tier_precision],
      [ours.recall, theirs.tier_recall],
      [ours.exact, theirs.statement_exact],
      [ours.wrongNumbers, theirs.wrong_number_rate],
      [ours.negativesClean, theirs.negatives_clean],
      [ours.disclosure, theirs.disclosure],
      [ours.claim, theirs.unlimited_claim],
      [ours.videoCap, theirs.video_cap],
    ] as const;
    for (const [own, other] of pairs) expect(own ?? 0).toBeCloseTo(other ?? 0, 3);
    expect(theirs.statements).toBe(statements.length);
  });
});
