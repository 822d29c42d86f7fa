import { describe, expect, test } from 'vitest';
import { ahead } from '../../../src/images/ahead.ts';

/** Lets everything that is made already be heard of. */
const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('ahead', () => {
  test('begins with the first ones, as many at once as the depth', async () => {
    const made: string[] = [];
    const begun: (() => void)[] = [];
    const { start } = ahead(['a', 'b', 'c', 'd'], (key) => new Promise<void>((resolve) => (made.push(key), begun.push(resolve))), 2);
    start();
    expect(made).toEqual(['a', 'b']);
    begun[0]?.();
    await settled();
    expect(made).toEqual(['a', 'b', 'c']);
  });

  test('makes each once, whatever is asked for and in which order', async () => {
    const made: string[] = [];
    let finished = 0;
    const { ask } = ahead(
      ['a', 'b', 'c'],
      (key) => (made.push(key), Promise.resolve(key.toUpperCase())),
      2,
      () => (finished += 1),
    );
    expect([await ask('c'), await ask('a'), await ask('b'), await ask('a')]).toEqual(['C', 'A', 'B', 'A']);
    expect(made.toSorted()).toEqual(['a', 'b', 'c']);
    await settled();
    expect(finished).toBe(1);
  });

  test('without depth makes only what is asked for', async () => {
    const made: string[] = [];
    const { ask, start } = ahead(['a', 'b', 'c'], (key) => (made.push(key), Promise.resolve(key)), 0);
    start();
    await ask('b');
    await settled();
    expect(made).toEqual(['b']);
  });

  test('makes what is not on the list', async () => {
    const { ask } = ahead(['a'], (key) => Promise.resolve(key), 1);
    expect(await ask('x')).toBe('x');
  });

  test('a failure reaches whoever asks for it, not those before, and stops nothing', async () => {
    const { ask } = ahead(['a', 'b', 'c'], (key) => (key === 'b' ? Promise.reject(new Error('no b')) : Promise.resolve(key)), 1);
    expect(await ask('a')).toBe('a');
    await settled();
    expect(await ask('c')).toBe('c');
    await expect(ask('b')).rejects.toThrow('no b');
  });
});
