import { describe, expect, test } from 'vitest';
import { ahead } from '../../../src/images/ahead.ts';

describe('ahead', () => {
  test('begins what is asked for next, each once, and no more than the depth', async () => {
    const made: string[] = [];
    const ask = ahead(['a', 'b', 'c', 'd'], (key) => (made.push(key), Promise.resolve(key.toUpperCase())), 2);
    expect(await ask('a')).toBe('A');
    expect(made).toEqual(['a', 'b']);
    expect(await ask('b')).toBe('B');
    expect(made).toEqual(['a', 'b', 'c']);
  });

  test('makes what is not on the list, and what is asked for again', async () => {
    let count = 0;
    const ask = ahead(['a'], (key) => ((count += 1), Promise.resolve(key)));
    expect([await ask('x'), await ask('a'), await ask('a')]).toEqual(['x', 'a', 'a']);
    expect(count).toBe(3);
  });

  test('a failure reaches whoever asks for it, not those before', async () => {
    const ask = ahead(['a', 'b'], (key) => (key === 'b' ? Promise.reject(new Error('no b')) : Promise.resolve(key)));
    expect(await ask('a')).toBe('a');
    await expect(ask('b')).rejects.toThrow('no b');
  });
});
