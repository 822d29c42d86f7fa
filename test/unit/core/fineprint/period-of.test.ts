import { describe, expect, test } from 'vitest';
import { commonPeriod, periodNear, periodsOf } from '../../../../src/core/fineprint/period-of.ts';
import { scanText } from '../../../../src/core/fineprint/scan.ts';

const sentences = (text: string) => scanText(text, { country: 'US' }).sentences;
const periods = (text: string) =>
  sentences(text)
    .flatMap(periodsOf)
    .map(({ period }) => period);

describe('over what use may be counted', () => {
  test.each([
    ['20 GB per month', ['month']],
    ['2 GB a day, 28 days', ['day', '28d']],
    ['$120 a year', []],
    ['billed quarterly', []],
    ['between 8am and midnight', []],
    ['midnight to 8am at full speed', []],
    ['64 kbps until midnight', ['day']],
    ['no daily limit', []],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

test('the period nearest to a place', () => {
  const [sentence] = sentences('1 GB in a day or 3 GB in a month');
  const found = sentence ? periodsOf(sentence) : [];
  expect([periodNear(found, 0)?.period, periodNear(found, 30)?.period, periodNear([], 0)]).toEqual(['day', 'month', null]);
});

describe('the one period of a text', () => {
  test.each([
    ['After 20 GB in a month speeds drop. The month starts on the 1st.', 'month'],
    ['1 GB a day. 30 GB a month.', null],
    ['250 GB. Free for 1 year.', null],
    ['250 GB.', null],
  ])('%s', (text, expected) => expect(commonPeriod(sentences(text))).toBe(expected));
});
