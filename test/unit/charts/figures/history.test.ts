import { expect, test } from 'vitest';
import { figureOf, type HistoryPoint, type PlottedPlan } from '../../../../src/charts/figure.ts';
import { aTier, unlimitedData } from '../../../support/a-plan.ts';
import { aPlotted } from '../../../support/plotted.ts';

const point = (date: string, mb: number | null | 'none'): HistoryPoint => ({
  date,
  sha256: 'b'.repeat(64),
  tiers: mb === 'none' ? [] : [{ from_mb: mb, action: 'throttle', down_kbps: 128, period: 'month' }],
});
const plan = (...earlier: HistoryPoint[]): PlottedPlan => aPlotted({ data: unlimitedData(), tiers: [aTier()] }, earlier);
const of = (...plans: PlottedPlan[]) => figureOf({ chart: 'history', lang: 'en' }, plans);
const said = (...plans: PlottedPlan[]): string => of(...plans).finding.replaceAll('\u00a0', ' ');

test('one snapshot is a point, and the figure says so', () => {
  expect(said(plan())).toBe(
    'In the only snapshot held, of 1 November 2026, Twenty (Acme Mobile) is slowed to 128 kbit/s after 20 GB per month.',
  );
  expect(of(plan()).notes[0]).toContain('a point, not a development');
});

test.each<[string, HistoryPoint[], string]>([
  [
    'what changed',
    [point('2025-01-01', 40_000), point('2025-06-01', 40_000), point('2026-01-01', null)],
    'The threshold of Twenty (Acme Mobile) was 40 GB on 1 January 2025, not stated on 1 January 2026 and 20 GB on 1 November 2026.',
  ],
  [
    'what stayed',
    [point('2025-01-01', 20_000)],
    'The threshold of Twenty (Acme Mobile) was 20 GB in every snapshot from 1 January 2025 to 1 November 2026.',
  ],
  [
    'what was not there',
    [point('2025-01-01', 'none')],
    'The threshold of Twenty (Acme Mobile) was absent from the text on 1 January 2025 and 20 GB on 1 November 2026.',
  ],
])('%s', (_name, earlier, words) => {
  expect(said(plan(...earlier))).toBe(words);
});

test('the table has a row a snapshot and threshold', () => {
  const { rows } = of(plan(point('2025-01-01', 40_000), point('2026-01-01', 'none'))).table;
  expect(rows.map(({ values }) => values.slice(2, 4))).toEqual([
    ['2025-01-01', 40],
    ['2026-01-01', null],
    ['2026-11-01', 20],
  ]);
});

test('of a fact sheet it speaks as every other figure does: what is missing there may be stated elsewhere', () => {
  const sheet: PlottedPlan = { ...plan(point('2025-01-01', null), point('2026-01-01', 'none')), coverage: 'excerpt' };
  const figure = of(sheet);
  expect(figure.finding.replaceAll('\u00a0', ' ')).toBe(
    'The threshold of Twenty (Acme Mobile) was not in the fact sheet on 1 January 2025, absent from the fact sheet on 1 January 2026 and 20 GB on 1 November 2026.',
  );
  const said = figure.table.rows.flatMap(({ texts }) => texts);
  expect(said).not.toContain('not stated');
  expect(said).toContain('no threshold in the fact sheet');
});
