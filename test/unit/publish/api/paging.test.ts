import { expect, test } from 'vitest';
import { pagesOf } from '../../../../src/publish/api/paging.ts';

const long = 'x'.repeat(40);

test.each([
  ['nothing', [], 100, [[]]],
  ['all on one', ['a', 'b'], 100, [['a', 'b']]],
  ['as many as fit', [long, long, long], 100, [[long, long], [long]]],
  ['an item larger than a page', ['a', 'x'.repeat(200), 'b'], 100, [['a'], ['x'.repeat(200)], ['b']]],
  // 30 characters of three bytes each.
  ['bytes, not characters', ['量'.repeat(30), '量'.repeat(30)], 150, [['量'.repeat(30)], ['量'.repeat(30)]]],
])('%s', (_, items, limit, pages) => {
  expect(pagesOf(items, limit)).toEqual(pages);
});
