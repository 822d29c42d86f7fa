import { expect, test } from 'vitest';
import { aligned, widthOf } from '../../../../src/cli/cost/table.ts';

test.each([
  ['abc', 3],
  ['畅享', 4],
  ['5G 무제한', 9],
  ['é', 1],
])('%s takes %i', (text, width) => expect(widthOf(text)).toBe(width));

test('columns stand below each other, numbers to the right, nothing at the end', () => {
  expect(
    aligned(
      [
        ['a', '1.00', 'x'],
        ['畅享', '120.00'],
      ],
      [1],
    ),
  ).toEqual(['a       1.00  x', '畅享  120.00']);
});
