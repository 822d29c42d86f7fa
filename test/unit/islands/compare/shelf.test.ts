import { expect, test, vi } from 'vitest';
import { planShelf } from '../../../../src/islands/compare/shelf.ts';
import { aPlanFile } from './fakes.ts';

const getPlan = () => vi.fn(async (id: string) => (id === 'none' ? null : aPlanFile({ id })));

test('plans in the order asked for, each fetched once', async () => {
  const get = getPlan();
  const plansOf = planShelf(get);
  await plansOf(['a', 'b']);
  expect((await plansOf(['b', 'none', 'a'])).map(({ id, plan }) => [id, plan?.id])).toEqual([
    ['b', 'b'],
    ['none', undefined],
    ['a', 'a'],
  ]);
  expect(get.mock.calls.map(([id]) => id)).toEqual(['a', 'b', 'none']);
});

test.each(['../x', 'A', 'a--b', ''])('“%s” is no id: nothing is fetched', async (id) => {
  const get = getPlan();
  expect(await planShelf(get)([id])).toEqual([{ id, plan: null, failed: false }]);
  expect(get).not.toHaveBeenCalled();
});

test('a failed fetch is tried again', async () => {
  const get = getPlan();
  get.mockRejectedValueOnce(new Error('offline'));
  const plansOf = planShelf(get);
  expect(await plansOf(['a'])).toMatchObject([{ failed: true, plan: null }]);
  expect(await plansOf(['a'])).toMatchObject([{ failed: false, plan: { id: 'a' } }]);
});
