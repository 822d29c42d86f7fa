import { expect, test } from 'vitest';
import { jsonReport } from '../../../src/reports/json.ts';
import { roomFor } from '../../../src/reports/room.ts';
import { checkedFile, hostileCsv, UNREAD } from '../../support/checked.ts';

// Groups of 8, 1, 8, 1, 8, 1, 9 and 1 findings: 37 in all.
const hostile = await checkedFile(hostileCsv);

test('all that fit are listed', () => {
  expect(hostile.findings).toHaveLength(37);
  expect(roomFor([hostile, UNREAD])).toBe(Infinity);
  expect(roomFor([], 0)).toBe(Infinity);
});

test.each([
  [36, 8],
  [35, 7],
  [8, 1],
  [1, 1],
])('with room for %i, %i of each rule and outcome', (most, limit) => {
  expect(roomFor([hostile], most)).toBe(limit);
});

test('what does not fit is counted', () => {
  const { files } = JSON.parse(jsonReport([hostile], { language: 'en', failOn: 'never', limit: 3 })) as {
    files: readonly { rulebooks: readonly { rules: readonly { not_listed: number }[] }[] }[];
  };
  expect(files[0]?.rulebooks[0]?.rules.map((rule) => rule.not_listed)).toEqual([5, 5, 5, 6, 0]);
});
