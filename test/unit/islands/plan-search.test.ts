import { describe, expect, test, vi } from 'vitest';
import { searchPlans, type PlanSearchView } from '../../../src/islands/plan-search.ts';
import { aCard } from '../../support/cards.ts';

const CARDS = Array.from({ length: 20 }, (_, at) => aCard({ id: `p${at}` }));

function searching(text: string, ids: readonly string[] = []) {
  const find = vi.fn(async (_: string, limit: number) => CARDS.slice(0, limit));
  const changes: Partial<PlanSearchView>[] = [];
  return {
    find,
    changes,
    run: () =>
      searchPlans(
        find,
        () => ({ text, ids }),
        (change) => void changes.push(change),
      ),
  };
}

describe('the search for a plan to add', () => {
  test('offers eight, none of which is there already', async () => {
    const search = searching(' plan ', ['p0', 'p3']);
    await search.run();
    expect(search.find).toHaveBeenCalledWith('plan', 10);
    expect(search.changes.at(-1)?.hits?.map(({ id }) => id)).toEqual(['p1', 'p2', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9']);
  });

  test('asks nothing for blanks', async () => {
    const search = searching('  ');
    await search.run();
    expect(search.find).not.toHaveBeenCalled();
    expect(search.changes).toEqual([{ hits: null }]);
  });

  test('says that it failed', async () => {
    const search = searching('x');
    search.find.mockRejectedValueOnce(new Error('offline'));
    await search.run();
    expect(search.changes).toEqual([{ hits: null, searchFailed: true }]);
  });
});
