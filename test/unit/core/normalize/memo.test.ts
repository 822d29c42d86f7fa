import { describe, expect, test, vi } from 'vitest';
import { memoMany } from '../../../../src/core/normalize/memo.ts';
import { aField } from './support.ts';

describe('memoMany', () => {
  const texts = vi.fn(
    (fields: readonly ({ cells: readonly { text: string }[] } | undefined)[], context: string) =>
      `${context}:${fields.map((field) => field?.cells[0]?.text ?? '-').join('|')}`,
  );

  test('the same fields under the same key are read once, others again', () => {
    texts.mockClear();
    const read = memoMany(texts);
    const [a, b] = [aField('a'), aField('b')];
    expect([
      read([a, b], 'k', 'k'),
      read([a, b], 'k', 'k'),
      read([b, a], 'k', 'k'),
      read([a, undefined], 'k', 'k'),
      read([a, b], 'other', 'other'),
    ]).toEqual(['k:a|b', 'k:a|b', 'k:b|a', 'k:a|-', 'other:a|b']);
    expect(texts).toHaveBeenCalledTimes(4);
  });

  test('an answer of null or undefined is remembered too', () => {
    const read = vi.fn((): null => null);
    const memo = memoMany(read);
    const field = aField('a');
    memo([field], '', null);
    memo([field], '', null);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('combinations that hardly ever repeat are read without being remembered, and still read right', () => {
    texts.mockClear();
    const read = memoMany(texts);
    const fields = Array.from({ length: 5000 }, (_, i) => aField(String(i)));
    for (const field of fields) read([field], '', '');
    expect(read([fields[0]], '', '')).toBe(':0');
    expect(texts).toHaveBeenCalledTimes(5001);
  });

  test('the memory is cleared when full, and answers stay right', () => {
    texts.mockClear();
    const read = memoMany(texts);
    const fields = Array.from({ length: 15_000 }, (_, i) => aField(String(i)));
    for (const field of fields)
      for (let again = 0; again < 3; again++) expect(read([field, field], '', '')).toBe(`:${field.cells[0]?.text}|${field.cells[0]?.text}`);
    expect(texts.mock.calls.length).toBeLessThan(16_000);
  });
});
