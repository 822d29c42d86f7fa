/** Citations are read back by a reference manager's own reader. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { citationOf, type Cited } from '../../../src/embed/citation.ts';

const SOURCE = {
  id: 'us/acme',
  title: 'Acme tariffs',
  date: '2026-11-02',
  sha256: 'c'.repeat(64),
  url: null,
  licence: { text: 'CC BY 4.0', url: null },
};
const HASH = 'd'.repeat(64);

interface Change extends Partial<Omit<Cited, 'figure'>> {
  readonly figure?: Partial<Cited['figure']>;
}
const cited = ({ figure, ...rest }: Change = {}): Cited => ({
  pins: ['a'.repeat(64)],
  url: 'https://tariffs.test/embed/cost/frozen/aaaaaaaaaaaaaaaaaaaaaaaa/',
  dataset: { sha256: HASH, date: '2026-11-20' },
  ...rest,
  figure: { chart: 'cost', lang: 'en', title: 'Twenty: cost a month', sources: [SOURCE], asOf: '2017-10-01', ...figure },
});

const ORDINARY = cited();
const HOSTILE = cited({
  figure: {
    title: 'A {b} \\ 100% & $5_x #1 ~ ^ “q" <script> }\n@misc{evil, title={x}}\u0000',
    sources: [{ ...SOURCE, title: 'S & {T} 50%' }, SOURCE, SOURCE],
  },
});
const CHINESE = cited({ figure: { lang: 'zh', title: '不限量套餐 100% 高速' }, pins: ['a'.repeat(64), 'b'.repeat(64)] });
const BARE = cited({ dataset: null, figure: { asOf: '2017-10' } });

const CASES: readonly (readonly [string, Cited])[] = [
  ['an ordinary chart', ORDINARY],
  ['hostile names', HOSTILE],
  ['two plans, in Chinese', CHINESE],
  ['no dataset', BARE],
];

/** What a reference manager makes of a text; exactly one entry. */
function read(text: string) {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  return data[0] as unknown as Readonly<Record<string, unknown>>;
}

describe.each(CASES)('%s', (_, chart) => {
  const { bibtex, csl, text } = citationOf(chart);

  test.each(['id', 'title', 'issued', 'URL', 'publisher', 'note', 'language'])('BibTeX and CSL-JSON agree on %s', (field) => {
    const own = (JSON.parse(csl) as readonly Readonly<Record<string, unknown>>[])[0]?.[field];
    expect(own).toBeDefined();
    expect(read(bibtex)[field]).toEqual(own);
    expect(read(csl)[field]).toEqual(own);
  });

  test('both name the same author', () => {
    expect(read(bibtex)['author']).toEqual([{ family: 'Plaintariff' }]);
    expect(read(csl)['author']).toEqual([{ literal: 'Plaintariff' }]);
  });

  test('the text is one line that holds the title and the frozen address', () => {
    expect(text).not.toMatch(/[\n\p{Cc}]/u);
    expect(text).toContain(read(csl)['title']);
    expect(text.endsWith(chart.url)).toBe(true);
  });
});

test('a citation in plain text', () => {
  expect(citationOf(ORDINARY).text).toBe(
    `Plaintariff (2026): “Twenty: cost a month”. Facts as of 1 October 2017; source: Acme tariffs. Dataset of 20 November 2026, SHA-256 ${HASH}. https://tariffs.test/embed/cost/frozen/aaaaaaaaaaaaaaaaaaaaaaaa/`,
  );
  expect(citationOf(CHINESE).text).toBe(
    `Plaintariff（2026）：《不限量套餐 100% 高速》。数据截至 2017年10月1日；来源：Acme tariffs。数据集 2026年11月20日，SHA-256 ${HASH}。${CHINESE.url}`,
  );
});

test('the chart is of the day its data were put together, not of the day its facts were true', () => {
  expect(read(citationOf(ORDINARY).bibtex)['issued']).toEqual({ 'date-parts': [[2026, 11, 20]] });
  expect(read(citationOf(BARE).bibtex)['issued']).toEqual({ 'date-parts': [[2026, 11, 2]] });
});

test('a source stands once, and two charts of other data have other keys', () => {
  expect(citationOf(HOSTILE).text.split('Acme tariffs')).toHaveLength(2);
  expect(read(citationOf(CHINESE).csl)['id']).toBe('plaintariff-cost-aaaaaaaa-bbbbbbbb');
});

test.each([
  ['en', 6, 'S1; S2; S3; S4; S5; S6.'],
  ['en', 114, 'S1; S2; S3; S4; S5; S6; and 108 more.'],
  ['zh', 8, 'S6；另有 2 项。'],
] as const)('%s: of %i sources it names six', (lang, count, expected) => {
  const sources = Array.from({ length: count }, (_, at) => ({ ...SOURCE, title: `S${at + 1}` }));
  expect(citationOf(cited({ figure: { lang, sources } })).text).toContain(expected);
});
