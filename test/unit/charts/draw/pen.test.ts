import { expect, test } from 'vitest';
import { fitted, wrapped } from '../../../../src/charts/draw/pen.ts';

const letters = (text: string): number => [...text].length;

test.each([
  ['short', 10, 'short'],
  ['much too long', 7, 'much t…'],
  ['much too long', 6, 'much…'],
  ['流量很多的套餐', 4, '流量很…'],
  ['x', 0, ''],
])('%s fits into %i as “%s”', (text, width, expected) => {
  expect(fitted(text, width, letters)).toBe(expected);
});

test.each<[string, number, number, string[]]>([
  ['a plan of one', 6, 3, ['a plan', 'of one']],
  ['a plan of one', 6, 1, ['a pla…']],
  ['全国大流量套餐', 4, 2, ['全国大流', '量套餐']],
  // A closing bracket never begins a line.
  ['全国大流）量', 4, 2, ['全国大', '流）量']],
  // Nor does an opening one end it.
  ['全国大（流量', 4, 2, ['全国大', '（流量']],
  ['套餐（Acme）写明', 7, 3, ['套餐', '（Acme）写', '明']],
  ['五个字的句。下一句', 5, 3, ['五个字的', '句。下一句']],
  ['每月“不限”套餐', 3, 4, ['每月', '“不', '限”套', '餐']],
  ['unbreakable', 4, 2, ['unb…']],
])('“%s” in lines of %i, at most %i', (text, width, most, expected) => {
  expect(wrapped(text, width, most, letters)).toEqual(expected);
});
