import { expect, test } from 'vitest';
import { readCommitment } from '../../../../src/core/normalize/commitment.ts';
import { aConstant, aField, codesOf, factOf } from './support.ts';

test.each([
  ['12', 12],
  ['0', 0],
  ['24 months', 24],
  ['2 years', 24],
  ['2-year contract', 24],
  ['24 months (2 years)', 24],
  ['24 meses', 24],
  ['2 años', 24],
  ['2 ans', 24],
  ['1 Jahr', 12],
  ['2年', 24],
  ['24个月', 24],
  ['30 days', 1],
  ['28天', 1],
  ['none', 0],
  ['No contract', 0],
  ['month-to-month', 0],
  ['sans engagement', 0],
  ['无合约', 0],
  ['1.5 years', 18],
])('%s → %d months', (text, months) => {
  const { value, facts, notices } = readCommitment(aField(text), undefined);
  expect([value.months, factOf(facts, 'commitment.months'), notices]).toEqual([months, ['stated', months, text], []]);
});

test.each([
  ['999', '999'],
  ['ask', 'ask'],
  ['-3', '-3'],
])('%s is no term: kept as words and reported', (text, wording) => {
  const { value, facts, notices } = readCommitment(aField(text), undefined);
  expect([value, factOf(facts, 'commitment.months'), factOf(facts, 'commitment.wording'), codesOf(notices)]).toEqual([
    { months: null, wording },
    ['not-stated', null],
    ['stated', text, text],
    ['unreadable-value'],
  ]);
});

test.each([
  ['words that say how long', undefined, 'requires a 12 month contract', { months: 12, wording: 'requires a 12 month contract' }],
  ['words that say there is none', undefined, 'does not require a contract.', { months: 0, wording: 'does not require a contract.' }],
  ['words that leave it open', undefined, 'requires a contract.', { months: null, wording: 'requires a contract.' }],
  ['months and words', '12', 'requires a contract.', { months: 12, wording: 'requires a contract.' }],
  ['a placeholder and words', 'NULL', 'no contract', { months: 0, wording: 'no contract' }],
  ['nothing', undefined, undefined, { months: null, wording: null }],
])('%s', (_, months, terms, expected) => {
  const { value, facts, notices } = readCommitment(
    months === undefined ? undefined : aField(months),
    terms === undefined ? undefined : aField(terms),
  );
  expect([value, notices]).toEqual([expected, []]);
  expect(factOf(facts, 'commitment.wording')).toEqual(terms === undefined ? undefined : ['stated', terms, terms]);
});

test('from the profile: derived', () =>
  expect(factOf(readCommitment(aConstant('0'), undefined).facts, 'commitment.months')).toEqual(['derived', 0]));
