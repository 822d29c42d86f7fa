import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/core/cost/types.ts';
import type { FinderRow } from '../../../src/core/finder/types.ts';
import type { PlanCard } from '../../../src/core/model/card.ts';
import { messages } from '../../../src/i18n/index.ts';
import { priceText, resultView, scriptLanguage } from '../../../src/islands/result-card.state.ts';
import { DEFAULT_QUESTION } from '../../../src/islands/usage.address.ts';
import { aCard } from '../../support/cards.ts';

const finderRow = (card: PlanCard, outcome: Partial<Outcome> = {}): FinderRow => ({
  card,
  outcome: { currency: 'USD', scale: 2, total: { low: 72_000, high: 72_000 }, delivery: 'full', fullSpeedMb: 20_000, gaps: [], ...outcome },
  rank: 3,
  section: 'delivers',
  decider: 'total',
  threshold: null,
});
const view = (card: PlanCard, outcome: Partial<Outcome> = {}, m = messages('en'), base = '/') =>
  resultView(finderRow(card, outcome), DEFAULT_QUESTION, 20_000, m, base);

const en = messages('en');
const zh = messages('zh');
const plain = (text: string | null): string | null => text && text.replaceAll('\u00a0', ' ');

test.each([
  ['全球通', 'zh'],
  ['데이터 ON', 'ko'],
  ['ドコモ', 'ja'],
  ['Unlimited', undefined],
])('%s is written in %s', (name, language) => expect(scriptLanguage(name)).toBe(language));

describe('price', () => {
  const price = (amount: number, currency: string | null, period: string) => ({ amount, currency, period, tax: 'included' }) as const;
  test.each([
    ['en', aCard({ price: price(30, 'USD', 'month') }), 'US$30 per month'],
    ['en', aCard({ price: price(199, 'INR', '28d') }), '₹199 per 28 days'],
    ['en', aCard({ price: price(5, null, 'day') }), '5 (currency not stated) per day'],
    ['en', aCard({ price: null }), 'Price not stated'],
    ['en', aCard({ price: null, coverage: 'excerpt' }), 'Price not in the fact sheet'],
    ['zh', aCard({ price: price(98, 'CNY', 'month') }), '每月 ¥98'],
  ] as const)('%s', (lang, card, text) => expect(plain(priceText(card, messages(lang)))).toBe(text));
});

describe('data', () => {
  test.each([
    [{ kind: 'metered', mb: 20_000, period: 'month' }, 'full', '20 GB per month'],
    [{ kind: 'metered', mb: 500, period: null }, 'full', '500 MB'],
    [{ kind: 'unlimited', mb: null, period: 'month' }, 'full', 'Sold as unlimited'],
    [{ kind: 'excluded', mb: null, period: null }, 'full', 'No data'],
    [{ kind: 'not-stated', mb: null, period: null }, 'full', 'Data not stated'],
    [{ kind: 'not-stated', mb: null, period: null }, 'excerpt', 'Data not in the fact sheet'],
  ] as const)('%o of a %s file', (data, coverage, text) =>
    expect(plain(view(aCard({ id: `${data.kind} ${data.mb} ${coverage}`, data, coverage })).data)).toBe(text),
  );
});

describe('resultView', () => {
  test('address by language and base', () => {
    expect(view(aCard({ id: 'a-1' }), {}, en, '/base/').href).toBe('/base/plans/a-1/');
    expect(view(aCard({ id: 'a-1' }), {}, zh, '/base').href).toBe('/base/zh/plans/a-1/');
  });
  test('maker, verdict, excerpt, date', () => {
    const partly = view(aCard({ id: 'v', verdict: 'partly hidden', coverage: 'excerpt', region: 'Yakima', asOf: null }));
    expect(partly).toMatchObject({
      maker: 'Example Mobile · United States · Yakima',
      excerpt: true,
      date: 'undated',
      verdict: { slug: 'partly-hidden' },
    });
  });
  test('no claim, no verdict', () => expect(view(aCard()).verdict).toBeNull());
  test('a strip with its sentence', () => {
    const { strip } = view(aCard());
    expect(strip.svg).toMatch(/^<svg/);
    expect(plain(strip.text)).toContain('20 GB');
  });
});

describe('cost', () => {
  test.each([
    [{}, 'US$720', 'US$30 per month', true],
    [{ total: { low: 12_000, high: null } }, 'at least US$120', null, false],
    [{ total: { low: 0, high: null } }, 'cost not stated', null, false],
    [{ total: { low: 12_000, high: 36_000 } }, 'US$120 to US$360', 'US$5 to US$15 per month', false],
    [{ currency: null }, '720 (currency not stated)', '30 (currency not stated) per month', true],
  ])('%j', (outcome, total, perMonth, totalKnown) =>
    expect(view(aCard(), outcome)).toMatchObject({ rank: 3, total, perMonth, totalKnown }),
  );

  test.each([
    [20_000, 'All data at full speed'],
    [5_000, '5 GB a month at full speed'],
    [0, 'None of it at full speed'],
    [null, 'Data at full speed not known'],
  ])('%s MB at full speed', (fullSpeedMb, text) => expect(plain(view(aCard(), { fullSpeedMb }).fullSpeed)).toBe(text));

  test('the day the threshold is hit', () => {
    const threshold = { day: 12, ofDays: 30, thresholdMb: 8_000, effect: 'throttle' };
    const row = { ...finderRow(aCard()), threshold };
    expect(plain(resultView(row, DEFAULT_QUESTION, 20_000, en, '/').threshold)).toBe('Day 12 of 30: 8 GB used up at even use, then slowed');
    expect(view(aCard()).threshold).toBeNull();
  });

  test('what is not known is named', () =>
    expect(view(aCard(), { gaps: ['price', 'hotspot'] }).gaps).toBe('Not known: the price, sharing with other devices'));
});

test('strips of one list share an axis', () => {
  const wide = resultView(finderRow(aCard({ id: 'w' })), DEFAULT_QUESTION, 8_000_000, en, '/').strip.svg;
  expect(wide).not.toBe(resultView(finderRow(aCard({ id: 'w' })), DEFAULT_QUESTION, 20_000, en, '/').strip.svg);
  expect(wide).toBe(resultView(finderRow(aCard({ id: 'w' })), DEFAULT_QUESTION, 8_000_000, en, '/').strip.svg);
});
