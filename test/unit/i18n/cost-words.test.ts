import { describe, expect, test } from 'vitest';
import { GAPS, LINE_KINDS, PROMOTIONS, type CostLine, type Span, type Usage } from '../../../src/core/cost/types.ts';
import { DECIDERS, SECTIONS } from '../../../src/core/finder/types.ts';
import {
  amountWords,
  gapWords,
  perMonth,
  quantityWords,
  reckoningWords,
  questionWords,
  shortSpanWords,
  spanWords,
  usageWords,
} from '../../../src/i18n/cost-words.ts';
import { messages } from '../../../src/i18n/index.ts';

const en = messages('en');
const zh = messages('zh');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const USD = { currency: 'USD', scale: 2 };
const NOTHING: Usage = { dataMb: 0, hotspotMb: 0, roamingMb: 0, minutes: 0, messages: 0 };

describe('amounts', () => {
  test.each([
    [72_000, USD, 'US$720', 'US$720'],
    [1_999, USD, 'US$19.99', 'US$19.99'],
    [1_431, { currency: 'USD', scale: 8 }, 'US$0.00001431', 'US$0.00001431'],
    [1_234_567_890_123, { currency: 'EUR', scale: 4 }, '€123,456,789.0123', '€123,456,789.0123'],
    [1_200, { currency: null, scale: 2 }, '12 (currency not stated)', '12（未写明货币）'],
  ])('%d at %o', (units, money, inEnglish, inChinese) => {
    expect(plain(amountWords(units, money, en))).toBe(inEnglish);
    expect(plain(amountWords(units, money, zh))).toBe(inChinese);
  });
});

describe('spans', () => {
  test.each<[Span, string, string]>([
    [{ low: 72_000, high: 72_000 }, 'US$720', 'US$720'],
    [{ low: 12_000, high: 36_000 }, 'US$120 to US$360', 'US$120 to US$360'],
    [{ low: 12_000, high: null }, 'at least US$120; the rest is not stated', 'at least US$120'],
    [{ low: 0, high: null }, 'cost not stated', 'cost not stated'],
    [{ low: 0, high: 0 }, 'US$0', 'US$0'],
  ])('%o', (span, long, short) => {
    expect(spanWords(span, USD, 'full', en)).toBe(long);
    expect(shortSpanWords(span, USD, 'full', en)).toBe(short);
  });

  test('an excerpt is not held against the carrier', () => {
    expect(spanWords({ low: 100, high: null }, USD, 'excerpt', en)).toBe('at least US$1; the rest is not in the fact sheet');
  });
});

test.each([
  ['USD', 2, 72_000, 24, 2, 3_000],
  ['USD', 2, 100, 3, 2, 33],
  ['USD', 2, 101, 2, 2, 51],
  ['JPY', 0, 100, 3, 0, 33],
  ['EUR', 0, 100, 3, 2, 3_333],
  ['USD', 5, 12_345_678, 12, 2, 1_029],
])('a total of %s (scale %i) by month', (currency, scale, units, months, digits, share) => {
  expect(perMonth({ total: { low: units, high: null }, currency, scale }, months)).toEqual({
    currency,
    scale: digits,
    total: { low: share, high: null },
  });
});

describe('uses', () => {
  test.each<[Partial<Usage>, string, string]>([
    [{ dataMb: 20_000 }, '20 GB of data', '流量 20 GB'],
    [{ dataMb: 500, minutes: 1, messages: 20 }, '500 MB of data, 1 minute, 20 text messages', '流量 500 MB、通话 1 分钟、短信 20 条'],
    [{ hotspotMb: 1_000, roamingMb: 2_000 }, '1 GB shared with other devices, 2 GB abroad', '共享给其他设备 1 GB、境外 2 GB'],
    [{}, 'no use at all', '不使用'],
  ])('%o', (usage, inEnglish, inChinese) => {
    expect(plain(usageWords({ ...NOTHING, ...usage }, en))).toBe(inEnglish);
    expect(plain(usageWords({ ...NOTHING, ...usage }, zh))).toBe(inChinese);
  });

  test('with the horizon', () => {
    expect(plain(questionWords({ usage: { ...NOTHING, dataMb: 20_000 }, months: 24 }, en))).toBe('20 GB of data a month, for 24 months');
  });
});

test('what is not known', () => {
  expect(gapWords([], en)).toBeNull();
  expect(gapWords(['roaming', 'threshold'], en)).toBe('Not known: use abroad, the threshold');
});

test.each<[Pick<CostLine, 'quantity' | 'unit' | 'blockMb'>, string]>([
  [{ quantity: 13.0357, unit: '28d', blockMb: null }, '13.0357 × 28 days'],
  [{ quantity: 3, unit: 'block', blockMb: 1_000 }, '3 × 1 GB'],
  [{ quantity: 40, unit: 'minute', blockMb: null }, '40 × minute'],
  [{ quantity: 1, unit: 'once', blockMb: null }, 'once'],
])('a quantity of %o', (line, text) => expect(plain(quantityWords(line, en))).toBe(text));

test.each<[Partial<CostLine>, string]>([
  [{}, '3 × 1 GB at US$5'],
  [{ unitPrice: null }, '3 × 1 GB'],
  [{ cap: 1200 }, '3 × 1 GB at US$5, at most US$12 in a period'],
  [{ unitCap: { amount: 6000, mb: 1000 } }, '3 × 1 GB at US$5, at most US$60 for each 1 GB'],
  [{ unit: 'once', blockMb: null }, 'once'],
])('how an amount comes about: %o', (overrides, text) => {
  const line: CostLine = {
    month: 1,
    kind: 'overage',
    label: null,
    unitPrice: 500,
    quantity: 3,
    unit: 'block',
    blockMb: 1000,
    cap: null,
    unitCap: null,
    amount: { low: 1500, high: 1500 },
    inputs: ['tiers.0'],
    gap: null,
    ...overrides,
  };
  expect(plain(reckoningWords(line, { currency: 'USD', scale: 2 }, en))).toBe(text);
});

describe.each([en, zh])('words of $lang', ({ cost }) => {
  test('every gap, kind, promotion, section and decider has its own', () => {
    const all = [
      ...GAPS.flatMap((gap) => [cost.gaps[gap].short, cost.gaps[gap].why]),
      ...LINE_KINDS.map((kind) => cost.kinds[kind]),
      ...PROMOTIONS.flatMap((promotion) => [cost.promotions[promotion].label, cost.promotions[promotion].why]),
      ...SECTIONS.flatMap((section) => [cost.sections[section].title, cost.sections[section].why]),
      ...DECIDERS.map((decider) => cost.deciders[decider]),
    ];
    expect(all).not.toContain('');
    expect(new Set(all).size).toBe(all.length);
  });
});
