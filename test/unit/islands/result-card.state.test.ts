import { describe, expect, test } from 'vitest';
import { messages } from '../../../src/i18n/index.ts';
import { priceText, resultView, scriptLanguage } from '../../../src/islands/result-card.state.ts';
import { aCard } from '../../support/cards.ts';

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

  test.each([
    ['month', 30, null],
    ['28d', 213.21, '₹213.21 per 30 days'],
    ['one-off', null, null],
  ])('per 30 days of %s', (period, per30, text) => {
    expect(plain(resultView(aCard({ price: price(199, 'INR', period), per30 }), en, '/').per30)).toBe(text);
  });
});

describe('data', () => {
  test.each([
    [{ kind: 'metered', mb: 20_000, period: 'month' }, 'full', '20 GB per month'],
    [{ kind: 'metered', mb: 500, period: null }, 'full', '500 MB'],
    [{ kind: 'unlimited', mb: null, period: 'month' }, 'full', 'Sold as unlimited'],
    [{ kind: 'excluded', mb: null, period: null }, 'full', 'No data'],
    [{ kind: 'not-stated', mb: null, period: null }, 'full', 'Data not stated'],
    [{ kind: 'not-stated', mb: null, period: null }, 'excerpt', 'Data not in the fact sheet'],
  ] as const)('%o of a %s file', (data, coverage, text) => expect(plain(resultView(aCard({ data, coverage }), en, '/').data)).toBe(text));
});

describe('resultView', () => {
  test('address by language and base', () => {
    expect(resultView(aCard({ id: 'a-1' }), en, '/base/').href).toBe('/base/plans/a-1/');
    expect(resultView(aCard({ id: 'a-1' }), zh, '/base').href).toBe('/base/zh/plans/a-1/');
  });
  test('maker, verdict, excerpt, date', () => {
    const view = resultView(aCard({ verdict: 'partly hidden', coverage: 'excerpt', region: 'Yakima', asOf: null }), en, '/');
    expect(view).toMatchObject({
      maker: 'Example Mobile · United States · Yakima',
      excerpt: true,
      date: 'undated',
      verdict: { slug: 'partly-hidden' },
    });
  });
  test('no claim, no verdict', () => expect(resultView(aCard(), en, '/').verdict).toBeNull());
  test('a strip with its sentence', () => {
    const { strip } = resultView(aCard(), en, '/');
    expect(strip.svg).toMatch(/^<svg/);
    expect(plain(strip.text)).toContain('20 GB');
  });
});
