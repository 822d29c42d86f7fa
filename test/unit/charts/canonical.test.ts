/** The bytes of a pin: the same data, the same text. */
import { expect, test } from 'vitest';
import { canonicalJson, shortPin } from '../../../src/charts/canonical.ts';

test.each([
  [{ b: 1, a: [2, { d: null, c: 'é"' }] }, '{"a":[2,{"c":"é\\"","d":null}],"b":1}'],
  [{ a: undefined, b: 0 }, '{"b":0}'],
  [[], '[]'],
  ['套餐', '"套餐"'],
])('%j', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
  expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
});

test('addresses carry 96 bits', () => {
  expect(shortPin('0123456789abcdef'.repeat(4))).toBe('0123456789abcdef01234567');
});
