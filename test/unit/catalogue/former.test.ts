import { describe, expect, test } from 'vitest';
import { lastOfGone } from '../../../src/catalogue/former.ts';
import type { Pinned } from '../../../src/charts/types.ts';
import { aPlotted } from '../../support/plotted.ts';

const pin = (id: string, date: string, hash = `${id} ${date}`): Pinned => {
  const plotted = aPlotted({ id });
  return { pin: hash, plotted: { ...plotted, source: { ...plotted.source, date } } };
};

describe('what was shown once and is gone', () => {
  test.each<[string, readonly Pinned[], readonly string[], readonly string[]]>([
    ['nothing was ever frozen', [], [], []],
    ['everything is there', [pin('a', '2025-01-01'), pin('a', '2026-01-01')], ['a'], []],
    ['one is gone', [pin('a', '2025-01-01'), pin('b', '2025-01-01')], ['a'], ['b 2025-01-01']],
    ['of one that is gone the last', [pin('b', '2025-01-01'), pin('b', '2026-01-01')], ['a'], ['b 2026-01-01']],
    ['the last, whatever the order', [pin('b', '2026-01-01'), pin('b', '2025-01-01')], [], ['b 2026-01-01']],
    ['of two of one day the one kept last', [pin('b', '2026-01-01', 'x'), pin('b', '2026-01-01', 'y')], [], ['y']],
  ])('%s', (_name, all, current, expected) => {
    expect(lastOfGone(all, (id) => current.includes(id)).map((one) => one.pin)).toEqual(expected);
  });
});
