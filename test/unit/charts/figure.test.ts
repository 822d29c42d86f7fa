/** What holds for every chart, in both languages: it is complete, drawable, and says the same everywhere. */
import { describe, expect, test } from 'vitest';
import { CHARTS, figureCsv, figureJson, figureOf, MOST_PLANS, type ChartKind, type Plotted } from '../../../src/charts/figure.ts';
import { figureSvg } from '../../../src/charts/figure-svg.ts';
import { LIGHT } from '../../../src/charts/theme.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { aTier, unlimitedData } from '../../support/a-plan.ts';
import { aPlotted, aRulebook } from '../../support/plotted.ts';

const throttled = aPlotted({ tiers: [aTier()] });
const hidden = aPlotted({ id: 'us-acme-more', name: 'More <b>&', data: unlimitedData(), tiers: [aTier({ threshold: null })] });
const dear = aPlotted({ id: 'us-acme-none', name: 'None', prices: [], coverage: 'excerpt' });
const subjects = (chart: ChartKind): Plotted[] => (chart === 'disclosure' ? [aRulebook([{}, {}])] : [throttled, hidden, dear]);
const cases = CHARTS.flatMap((chart) => (['en', 'zh'] as const).map((lang) => [chart, lang] as const));
const look = { width: 720, height: 300, theme: LIGHT, font: 'sans-serif', animated: false };
const draw = (chart: ChartKind, lang: Lang): string => figureSvg(figureOf({ chart, lang }, subjects(chart)), look);

describe.each(cases)('%s in %s', (chart, lang) => {
  const figure = figureOf({ chart, lang }, subjects(chart));

  test('has a title, one sentence, notes, sources and a date', () => {
    expect(figure.title).not.toBe('');
    expect(figure.finding).toMatch(lang === 'en' ? /[.]$/ : /。$/);
    expect(figure.finding).not.toMatch(/undefined|NaN|null|\[object/);
    expect(figure.notes.length).toBeGreaterThan(0);
    expect(figure.sources).toHaveLength(1);
    expect(figure.asOf).toBe('2026-11-01');
  });

  test('has a table whose rows fit its columns, with machine names', () => {
    const { columns, rows } = figure.table;
    expect(rows.length).toBeGreaterThan(1);
    for (const { key } of columns) expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
    for (const { values, texts } of rows) expect([values.length, texts.length]).toEqual([columns.length, columns.length]);
    for (const { texts } of rows) for (const text of texts) expect(text).not.toMatch(/undefined|NaN|null/);
  });

  test('can be drawn as SVG with real text, hostile names harmless', () => {
    const svg = draw(chart, lang);
    expect(svg).toContain('</text>');
    expect(svg).not.toContain('<b>');
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(draw(chart, lang)).toBe(svg);
  });

  test('can be taken away as CSV and JSON', () => {
    const lines = figureCsv(figure).trimEnd().split('\r\n');
    expect(lines).toHaveLength(figure.table.rows.length + 1);
    expect(lines[0]).toBe(figure.table.columns.map(({ key }) => key).join(','));
    const json = JSON.parse(figureJson(figure)) as { finding: string; rows: unknown[] };
    expect(json.finding).toBe(figure.finding);
    expect(json.rows).toHaveLength(figure.table.rows.length);
  });
});

describe('what does not fit is refused', () => {
  test.each<[ChartKind, Plotted[]]>([
    ['cost', []],
    ['cost', [aRulebook()]],
    ['disclosure', [throttled]],
    ['disclosure', [aRulebook(), aRulebook()]],
    ['speed', Array.from({ length: MOST_PLANS + 1 }, () => throttled)],
  ])('%s', (chart, plotted) => {
    expect(() => figureOf({ chart, lang: 'en' }, plotted)).toThrow(RangeError);
  });
});
