import { expect, test, vi } from 'vitest';
import { shelfOf, sortFound } from '../../../src/islands/shelf.ts';
import { aPlanFile } from './compare/fakes.ts';

const getPlan = () => vi.fn(async (id: string) => (id === 'none' ? null : aPlanFile({ id })));

test('plans in the order asked for, each fetched once', async () => {
  const get = getPlan();
  const plansOf = shelfOf(get);
  await plansOf(['a', 'b']);
  expect((await plansOf(['b', 'none', 'a'])).map(({ id, value }) => [id, value?.id])).toEqual([
    ['b', 'b'],
    ['none', undefined],
    ['a', 'a'],
  ]);
  expect(get.mock.calls.map(([id]) => id)).toEqual(['a', 'b', 'none']);
});

test.each(['../x', 'A', 'a--b', ''])('“%s” is no id: nothing is fetched', async (id) => {
  const get = getPlan();
  expect(await shelfOf(get)([id])).toEqual([{ id, value: null, failed: false }]);
  expect(get).not.toHaveBeenCalled();
});

test('a failed fetch is tried again', async () => {
  const get = getPlan();
  get.mockRejectedValueOnce(new Error('offline'));
  const plansOf = shelfOf(get);
  expect(await plansOf(['a'])).toMatchObject([{ failed: true, value: null }]);
  expect(await plansOf(['a'])).toMatchObject([{ failed: false, value: { id: 'a' } }]);
});

test('what is asked for may have ids of another form', async () => {
  const get = getPlan();
  expect(await shelfOf(get, /^[a-z]+@\d+$/)(['a@1', 'a'])).toMatchObject([{ value: { id: 'a@1' } }, { value: null }]);
});

test('found, unknown and failed apart, each in the order asked for', () => {
  const found = [
    { id: 'a', value: 1, failed: false },
    { id: 'b', value: null, failed: true },
    { id: 'c', value: null, failed: false },
    { id: 'd', value: 2, failed: false },
  ];
  expect(sortFound(found)).toEqual({ found: [1, 2], unknown: ['c'], failed: ['b'] });
});
