import { describe, expect, test } from 'vitest';
import { claimsUnlimited, deniesUnlimited } from '../../../../src/core/fineprint/claim.ts';

describe('sells data as unlimited', () => {
  test.each([
    ['Unlimited', 'Unlimited', 0],
    ['AT&T Unlimited Premium PL', 'Unlimited', 5],
    ['Unlimited data', 'Unlimited', 0],
    ['Unlimited Data, Talk & Text', 'Unlimited', 0],
    ['Unlimited talk, text & data', 'Unlimited', 0],
    ['Unlimited talk and text, unlimited data', 'unlimited', 25],
    ['Uncapped 5', 'Uncapped', 0],
    ['all-you-can-eat data', 'all-you-can-eat', 0],
    ['endless data at 2Mbps', 'endless', 0],
    ['不限流量套餐', '不限流量', 0],
    ['全国不限量', '不限量', 2],
    ['任我用188元', '任我用', 0],
    ['5G吃到飽', '吃到飽', 2],
    ['無限數據月費計劃', '無限數據', 0],
    ['流量随意用', '随意用', 2],
    ['Infinite', 'Infinite', 0],
    ['Unlimited EU data', 'Unlimited', 0],
    ['Unlimited Canada/US data', 'Unlimited', 0],
    ['Unlimited data¹⁰', 'Unlimited', 0],
    ['Unlimited Talk & Text²\nUnlimited data at reduced speed', 'Unlimited', 23],
  ])('%s', (text, words, start) => {
    expect(claimsUnlimited(text)).toEqual({ value: true, text: words, start, end: start + words.length });
  });
});

describe('unexpected', () => {
  test.each([
    'Unlimited talk & text',
    'unlimited calls',
    'Unlimited Canada-wide calling & texting',
    'with unlimited incoming minutes',
    'Unlimited international texting',
    'Unlimited minutes and 5GB',
    '• 100 outgoing calls minutes+ Unlimited incoming',
    'Unlimited Canada/US Talk',
    'Unlimited Canada-Wide Talk',
    'Unlimited Talk & Text²',
    'Unlimited Talk & Text™\n60GB Data',
    'Unlimited nationwide talk & text\nPay-per-use data',
    'Unlimited Canada and US calling',
    'Unlimited calling\n• texting & data in Canada',
    'unlimited SMS',
    'non-unlimited customers',
    'not unlimited',
    '20GB',
    'Limited',
    '不限通话',
    '无限语音',
    '不是不限量',
    '',
    '限量版',
  ])('%s', (text) => {
    expect(claimsUnlimited(text)).toBe(null);
  });
});

test('a denial is told from silence', () => {
  expect([deniesUnlimited('this is not unlimited'), deniesUnlimited('20GB'), deniesUnlimited('unlimited')]).toEqual([true, false, false]);
});
