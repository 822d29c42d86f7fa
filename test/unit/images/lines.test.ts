import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/images/lines.ts';

/** Every Latin letter is one wide, every Chinese one two. */
const measure = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
const lines = (text: string, width: number, most: number): readonly string[] => linesOf(text, width, most, measure);

describe('lines of a text', () => {
  test.each([
    ['fits', 'one two', 20, 2, ['one two']],
    ['breaks at blanks', 'one two three', 8, 3, ['one two', 'three']],
    ['is cut behind a whole word', 'one two three four five', 9, 2, ['one two', 'three…']],
    ['is cut without a comma before the ellipsis', 'one, two, three, four', 9, 1, ['one, two…']],
    ['breaks Chinese anywhere', '一二三四五', 6, 2, ['一二三', '四五']],
    ['cuts Chinese behind a character', '一二三四五六七八', 6, 2, ['一二三', '四五…']],
    ['leaves no stop at the start of a line', '一二三，四五', 6, 3, ['一二', '三，四', '五']],
    ['shortens one word without room', 'incomprehensibilities', 6, 1, ['incom…']],
    ['is one line whatever breaks stand in it', 'a\nb\u0000c\td', 20, 2, ['a b c d']],
  ])('%s', (_, text, width, most, expected) => {
    expect(lines(text, width, most)).toEqual(expected);
  });

  test('nothing gives no line', () => {
    expect(lines(' ', 10, 2)).toEqual([]);
  });
});
