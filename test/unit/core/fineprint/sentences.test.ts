import { describe, expect, test } from 'vitest';
import { ends, split } from '../../../../src/core/fineprint/sentences.ts';

const cut = (text: string, separator: RegExp): string[] =>
  split(text, { start: 0, end: text.length }, separator).map(({ start, end }) => text.slice(start, end));

describe('split', () => {
  test.each([
    ['20 GB. Then 128 kbps.', /[.] ?/g, ['20 GB. ', 'Then 128 kbps.']],
    ['no end', /[.]/g, ['no end']],
    ['a\n\nb', /\n+/g, ['a\n\n', 'b']],
    ['', /[.]/g, []],
  ] as const)('%j', (text, separator, pieces) => expect(cut(text, separator)).toEqual(pieces));

  test('a run without an end is cut by length, and nothing is lost', () => {
    const text = 'x'.repeat(3000);
    const pieces = cut(text, /[.]/g);
    expect(pieces.map(({ length }) => length)).toEqual([1200, 1200, 600]);
    expect(pieces.join('')).toBe(text);
  });
});

test('ends are offsets in the whole text', () => expect(ends('ab; cd; ef', { start: 3, end: 10 }, /; /g)).toEqual([8]));
