import { expect, test } from 'vitest';
import { readHanNumeral } from '../../../../../src/core/fineprint/common/han-numeral.ts';

test.each([
  ['二十', 'G', 20],
  ['十五', 'G', 15],
  ['两百', 'M', 200],
  ['三千五百', '', 3500],
  ['一万', '', 10_000],
  ['两万五千', '', 25_000],
  ['五', '元', 5],
  ['一', '个', 1],
])('%s before "%s" is %d', (run, after, value) => {
  expect(readHanNumeral(run, after)).toBe(value);
});
test.each([
  ['一', '致'],
  ['十', '足'],
  ['三四百', ''],
  ['二〇一七', '年'],
  ['万', '能'],
  ['一', '分钟'],
])('%s before "%s" is no number', (run, after) => {
  expect(readHanNumeral(run, after)).toBe(null);
});
