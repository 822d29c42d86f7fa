import { describe, expect, test } from 'vitest';
import { GUIDE_BASE, GUIDE_CELLS, GUIDE_PAIRS, type GuideCell } from '../../../src/catalogue/guide-rows.ts';
import { guidePairs, readRow } from '../../../src/catalogue/guide.ts';
import { isShortcoming } from '../../../src/core/disclosure/index.ts';
import { OPEN_FORMAT } from '../../../src/core/ingest/index.ts';
import type { Plan } from '../../../src/core/model/index.ts';

const pairs = await guidePairs();

test('the rows use columns of the open format, and show every cell in which they differ', () => {
  const columns = OPEN_FORMAT.map(({ name }) => name);
  for (const { poor, good, columns: shown } of GUIDE_PAIRS) {
    expect([...Object.keys(GUIDE_BASE), ...shown].filter((name) => !columns.includes(name))).toEqual([]);
    expect([...Object.keys(poor), ...Object.keys(good)].filter((name) => !shown.includes(name))).toEqual([]);
  }
});

describe.each(pairs)('$id', ({ poor, good }) => {
  test('written well, everything asked of an unlimited claim is stated', () => {
    expect(good.findings.filter(({ outcome }) => isShortcoming(outcome))).toEqual([]);
  });
  test('written well, the schedule has no unknown step', () => {
    const open = good.plan.tiers.filter(
      ({ threshold, effect, downKbps }) => threshold === null || effect === 'unspecified' || (effect === 'throttle' && downKbps === null),
    );
    expect(open).toEqual([]);
    expect(good.plan.verdict ?? 'explicit').toMatch(/^(?:explicit|truly unlimited \(stated\))$/);
  });
  test('written poorly, something is left open', () => {
    const unclaimed = poor.plan.verdict === null && poor.plan.tiers.every(({ price }) => price === null);
    expect(unclaimed || poor.findings.some(({ outcome }) => isShortcoming(outcome))).toBe(true);
  });
});

const MEANS: Readonly<Record<GuideCell, (plan: Plan) => unknown>> = {
  empty: ({ data }) => data.kind === 'not-stated',
  placeholder: ({ data }) => data.kind === 'not-stated',
  none: ({ data }) => data.kind === 'excluded',
  unlimited: ({ data, unlimitedClaim, verdict }) => data.kind === 'unlimited' && unlimitedClaim !== null && verdict === 'hidden',
  'no-term': ({ commitment }) => commitment.months === 0,
  'no-fee': ({ termination }) => termination?.amount?.units === 0,
  undated: ({ asOf }) => asOf === null,
};

test.each(GUIDE_CELLS)('$column "$cell" is read as the guide says ($id)', async ({ id, column, cell }) => {
  const { plan } = await readRow({ [column]: cell });
  expect(MEANS[id](plan)).toBe(true);
});
