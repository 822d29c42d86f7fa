import { expect, test } from 'vitest';
import { ownTokens, withoutDenied } from '../../../../src/core/fineprint/foreign.ts';
import { foreign } from '../../../../src/core/fineprint/locales/en/foreign.ts';
import { scanText } from '../../../../src/core/fineprint/scan.ts';

const CONTEXT = { language: 'en', country: 'US' } as const;

const kindsOf = (text: string): string[] =>
  scanText(text, CONTEXT)
    .sentences.flatMap(({ tokens }) => tokens)
    .map(({ kind }) => kind)
    .filter((kind) => kind === 'volume' || kind === 'speed' || kind === 'money');

test.each([
  ['others', 'Other carriers slow you after 20GB.', []],
  ['others, compared with', 'Unlike other carriers we slow you after 20GB.', ['volume']],
  ['others, behind an amount', 'After 20GB you are served behind the others.', ['volume']],
  ['what stands before others', 'We slow you after 50GB, other carriers after 20GB.', ['volume']],
  ['hearsay', 'Rumours speak of a stop at 20GB.', []],
  ['denied in place', 'That data stops at 20GB is not true.', []],
  ['denied behind', 'Data stops at 20GB, they said. This is false.', []],
  ['measured', 'The speed test shows 80 Mbps.', []],
  ['measured past an amount', 'Past 20GB we measured 1 Mbps.', ['volume', 'speed']],
  ['refund', 'We refund $5 a day.', []],
  ['a made-up bill', 'For example, 2GB too much and you pay $20.', []],
  ['an example without money', 'For example, after 20GB speeds drop.', ['volume']],
])('%s', (_what, text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds);
});

test('only the sentence right before a denial is denied', () => {
  const [first, second] = scanText('After 20GB it is slow. After 30GB it stops.', CONTEXT).sentences;
  if (!first || !second) throw new Error('two sentences');
  const left = withoutDenied([first, second, { ...second, tokens: [], denies: true }]);
  expect(left.map(({ tokens }) => tokens.length > 0)).toEqual([true, false, false]);
});

test('a sentence without such words keeps its tokens', () => {
  const [sentence] = scanText('After 20GB speeds drop.', CONTEXT).sentences;
  expect(ownTokens(sentence?.tokens ?? [], 'After 20GB speeds drop.', 0, foreign)).toBe(sentence?.tokens);
});
