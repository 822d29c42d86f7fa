import { expect, test } from 'vitest';
import { compareParams, readCompare } from '../../../../src/islands/compare/address.ts';
import { fragmentOf } from '../../../../src/islands/fragment.ts';

test.each(['', 'p=a', 'p=a,b,c', 'p=a&data=50000&months=12', 'p=a,b&min=100&promo=without&basket=itu-high'])(
  '“%s” is read and written again',
  (fragment) => {
    expect(fragmentOf(compareParams(readCompare(new URLSearchParams(fragment), [])))).toBe(fragment.replace('&basket=itu-high', ''));
  },
);

test('ids stand once, and are not cut', () => {
  expect(readCompare(new URLSearchParams('p=a,b,a,,c,d,e,f,g'), []).ids).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
});
