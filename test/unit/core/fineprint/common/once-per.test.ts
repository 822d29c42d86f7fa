import { expect, test } from 'vitest';
import { oncePer } from '../../../../../src/core/fineprint/common/once-per.ts';

test('each object is worked out once', () => {
  let times = 0;
  const size = oncePer((list: readonly number[]) => {
    times += 1;
    return { size: list.length };
  });
  const list = [1, 2];
  expect(size(list)).toBe(size(list));
  expect([size(list).size, size([3]).size, times]).toEqual([2, 1, 2]);
});
