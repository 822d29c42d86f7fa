import { expect, test } from 'vitest';
import { optionsAgain, optionsOnce } from '../../../src/islands/same-options.ts';

const [first, second] = [{ country: ['a'] }, { country: ['b'] }];

test('what did not change is sent once, and is the very same object on the other side', () => {
  const [leave, fill] = [optionsOnce(), optionsAgain()];
  const sent = [first, first, second, second, first].map((options, total) => leave({ total, options }));
  expect(sent.map((value) => (value as { options: unknown }).options)).toEqual([first, null, second, null, first]);
  const received = sent.map((value) => fill(structuredClone(value)) as { total: number; options: unknown });
  expect(received.map(({ total, options }) => [total, options])).toEqual(
    [first, first, second, second, first].map((options, at) => [at, options]),
  );
  expect(received[1]?.options).toBe(received[0]?.options);
  expect(received[3]?.options).toBe(received[2]?.options);
});

test.each([[null], ['text'], [[]], [{ total: 1 }]])('%j passes as it is', (value) => {
  expect(optionsOnce()(value)).toBe(value);
  expect(optionsAgain()(value)).toBe(value);
});
