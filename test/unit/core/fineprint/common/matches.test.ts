import { expect, test } from 'vitest';
import { matchesOf } from '../../../../../src/core/fineprint/common/matches.ts';

test.each([
  ['a1b22', /\d+/g, ['1', '22']],
  ['abc', /\d+/g, []],
  ['aXb', /X?/g, ['X']],
  ['', /x*/g, []],
])('matches in %s', (text, pattern, found) => {
  expect(matchesOf(text, pattern).map(([match]) => match)).toEqual(found);
  // A second search starts at the beginning again.
  expect(matchesOf(text, pattern).map(([match]) => match)).toEqual(found);
});
