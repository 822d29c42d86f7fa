import { describe, expect, test } from 'vitest';
import type { Allowance, Charge } from '../../../src/core/model/plan.ts';
import { pageMessages } from '../../../src/i18n/pages.ts';
import {
  allowanceWords,
  cardData,
  cardPer30,
  cardPrice,
  chargeWords,
  commitmentWords,
  factValue,
  fieldLabel,
  includedWords,
  nameLanguage,
  stepPrice,
} from '../../../src/i18n/plan-words.ts';

const en = pageMessages('en');
const zh = pageMessages('zh');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const money = (units: number) => ({ units, scale: 2, currency: 'USD' });
const allowance = (more: Partial<Allowance>): Allowance => ({
  kind: 'not-stated',
  volume: null,
  units: null,
  period: null,
  wording: null,
  ...more,
});

describe('price', () => {
  const price = { amount: 30, currency: 'USD', period: '28d', tax: 'included' } as const;

  test('with its period', () => {
    expect(plain(cardPrice({ price, coverage: 'full' }, en).text)).toBe('US$30 per 28 days');
    expect(plain(cardPrice({ price, coverage: 'full' }, zh).text)).toBe('每 28 天 US$30');
  });

  test.each([
    ['full', 'not stated'],
    ['excerpt', 'not in the fact sheet'],
  ] as const)('absent from a source with coverage %s', (coverage, text) =>
    expect(cardPrice({ price: null, coverage }, en)).toEqual({ text, known: false }),
  );

  test.each([
    ['28d', 'US$32.14 per 30 days'],
    ['month', null],
    ['30d', null],
  ])('per 30 days beside a price per %s', (period, text) =>
    expect(cardPer30({ price: { ...price, period }, per30: 32.14 }, en)).toBe(text),
  );

  test('a step names its tax', () => {
    const step = {
      kind: 'standard',
      headline: true,
      amount: money(5499),
      period: 'month',
      tax: 'excluded',
      fromMonth: 1,
      toMonth: null,
    } as const;
    expect(stepPrice(step, en)).toBe('US$54.99 per month, plus tax');
  });
});

describe('data on a card', () => {
  test.each([
    [{ kind: 'metered', mb: 3_000, period: 'month' }, '3 GB per month', true],
    [{ kind: 'metered', mb: 3_000, period: null }, '3 GB', true],
    [{ kind: 'unlimited', mb: null, period: null }, 'Unlimited', true],
    [{ kind: 'excluded', mb: null, period: null }, 'Not included', true],
    [{ kind: 'not-stated', mb: null, period: null }, 'not stated', false],
    [{ kind: 'metered', mb: null, period: null }, 'not stated', false],
  ] as const)('%j', (data, text, known) => {
    const said = cardData({ data, coverage: 'full' }, en);
    expect({ ...said, text: plain(said.text) }).toEqual({ text, known });
  });
});

describe('allowances', () => {
  test.each([
    ['voice', allowance({ kind: 'metered', units: 1_000, period: 'month' }), '1,000 minutes per month', true],
    ['sms', allowance({ kind: 'metered', units: 50 }), '50 messages', true],
    ['hotspot', allowance({ kind: 'metered', volume: { bytes: 5e9 }, period: 'month' }), '5 GB per month', true],
    ['voice', allowance({ kind: 'unlimited' }), 'Unlimited', true],
    ['hotspot', allowance({ wording: '8 GB for $10' }), '“8 GB for $10”', true],
    ['roaming', allowance({}), 'not stated', false],
  ] as const)('%s %j', (scope, of, text, known) => {
    const said = allowanceWords(scope, of, 'full', en);
    expect({ ...said, text: plain(said.text) }).toEqual({ text, known });
  });

  test.each([
    [allowance({ kind: 'metered', volume: { bytes: 2e10 }, period: 'month' }), '20 GB of data per month included.', '每月包含流量 20 GB。'],
    [allowance({ kind: 'unlimited' }), 'Data is sold as unlimited.', '流量以“不限量”销售。'],
    [allowance({}), 'How much data is included is not stated.', '包含多少流量未写明。'],
  ])('opening of the schedule %#', (data, inEnglish, inChinese) => {
    expect(plain(includedWords({ data, coverage: 'full', unreadTerms: false }, en))).toBe(inEnglish);
    expect(plain(includedWords({ data, coverage: 'full', unreadTerms: false }, zh))).toBe(inChinese);
  });
});

describe('charges and terms', () => {
  test.each<[Charge, string, boolean]>([
    [{ label: 'Activation', amount: money(3500), wording: null }, 'US$35', true],
    [{ label: 'Late fee', amount: null, wording: 'Up to 8.95' }, 'Up to 8.95', true],
    [{ label: 'Install', amount: money(1500), wording: '15.00 in stores' }, 'US$15 (15.00 in stores)', true],
    [{ label: null, amount: null, wording: null }, 'not stated', false],
  ])('%j', (charge, text, known) => expect(chargeWords(charge, 'full', en)).toEqual({ label: charge.label, text, known }));

  test.each([
    [{ months: 0, wording: null }, 'none', true],
    [{ months: 24, wording: null }, '24 months', true],
    [{ months: null, wording: 'see contract' }, '“see contract”', true],
    [{ months: null, wording: null }, 'not stated', false],
  ])('%j', (commitment, text, known) => expect(commitmentWords({ commitment, coverage: 'full' }, en)).toEqual({ text, known }));
});

describe('facts', () => {
  test.each([
    ['price.amount', 'Price'],
    ['tiers.0.speed', 'Step 1: speed'],
    ['charges.one_time.2', 'One-time charge 3'],
    ['speeds.0.down', 'Download speed'],
    ['links.privacy', 'Privacy policy'],
    ['something_new', 'something_new'],
  ])('the label of %s', (path, label) => expect(fieldLabel(path, en)).toBe(label));

  test.each([
    ['tiers.0.threshold', 20_000, '20 GB'],
    ['tiers.0.speed', 128, '128 kbit/s'],
    ['speeds.0.down', '53000-304000', '53–304 Mbit/s'],
    ['price.amount', 29.99, '29.99'],
    ['tiers.0.effect', 'throttle', 'slowed'],
    ['name', 'Go Unlimited', 'Go Unlimited'],
    ['price.tax', null, 'not stated'],
  ])('the value of %s', (field, value, text) => expect(plain(factValue({ field, value }, en))).toBe(text));
});

test.each([
  ['5G 중간요금제', null, 'ko'],
  ['スマホミニプラン', 'ja', 'ja'],
  ['無限使用', 'ja', 'ja'],
  ['冰激凌套餐', null, 'zh'],
  ['Série Free', 'fr', 'fr'],
  ['Unlimited', null, undefined],
  ['Go 99', 'zh', undefined],
])('the name %s in a file in %s is in %s', (name, language, expected) => expect(nameLanguage(name, language)).toBe(expected));
