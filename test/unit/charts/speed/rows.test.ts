/** The table of the speed chart says what the picture shows: a stated speed, a range, or that it is not stated. */
import { describe, expect, test } from 'vitest';
import { speedTable } from '../../../../src/charts/speed/rows.ts';
import type { SegmentKind } from '../../../../src/charts/segments.ts';
import { figureMessages } from '../../../../src/i18n/figure-words.ts';
import { aPlotted } from '../../../support/plotted.ts';
import { tier } from '../tiers.ts';

const m = await figureMessages('en');

/** Cells of the speed columns: what people read, then what the files hold. */
function speeds(full: readonly [number, number] | null, after: Partial<ReturnType<typeof tier>> | null): unknown[][] {
  const base = aPlotted();
  const kinds: SegmentKind[] = ['full'];
  const plan = {
    ...base,
    data: { kind: 'metered' as const, mb: 1000, period: 'month' },
    tiers: after === null ? [] : [tier(1000, after.action ?? 'throttle', after)],
    speed: { period: 'month', full, steps: [{ fromMb: 0, toMb: 1000, kinds, kbps: null }] },
  };
  const { columns, rows } = speedTable('', [plan], m);
  const [low, high] = ['speed_kbps', 'speed_high_kbps'].map((name) => columns.findIndex(({ key }) => key === name));
  return rows.map(({ values, texts }) => [texts[low ?? -1], values[low ?? -1], values[high ?? -1]]);
}

const UNKNOWN = ['not stated', null, null];

describe('speed in the table', () => {
  test.each([
    [
      'full speed with a figure',
      [25_000, 25_000] as const,
      { down_kbps: 64 },
      [
        ['25,000', 25_000, 25_000],
        ['64', 64, 64],
      ],
    ],
    [
      'full speed as a range',
      [5_000, 300_000] as const,
      { down_kbps: 64 },
      [
        ['5,000–300,000', 5_000, 300_000],
        ['64', 64, 64],
      ],
    ],
    ['full speed without a figure', null, { down_kbps: 64 }, [UNKNOWN, ['64', 64, 64]]],
    ['a slowdown without a speed', [25_000, 25_000] as const, {}, [['25,000', 25_000, 25_000], UNKNOWN]],
    [
      'charged data goes on at full speed',
      [25_000, 25_000] as const,
      { action: 'charge' as const },
      [
        ['25,000', 25_000, 25_000],
        ['25,000', 25_000, 25_000],
      ],
    ],
    [
      'stopped is no speed',
      [25_000, 25_000] as const,
      { action: 'block' as const },
      [
        ['25,000', 25_000, 25_000],
        ['–', null, null],
      ],
    ],
    ['nothing stated after the allowance', [25_000, 25_000] as const, null, [['25,000', 25_000, 25_000], UNKNOWN]],
  ])('%s', (_, full, after, expected) => {
    expect(speeds(full, after)).toEqual(expected);
  });
});

describe('the price of a stretch, for files', () => {
  test.each<[string, Partial<ReturnType<typeof tier>>, unknown[]]>([
    ['stated for a volume', { action: 'charge', price: 5, currency: 'CAD', price_unit_mb: 250 }, [5, 'CAD', 0.25]],
    ['of an offered pack', { action: 'bolt_on', price: 10, currency: 'USD', price_unit_mb: 50_000 }, [10, 'USD', 50]],
    ['without a volume', { action: 'charge', price: 5, currency: 'USD' }, [5, 'USD', null]],
    ['not stated', { action: 'charge' }, [null, null, null]],
    ['of what costs nothing more', { action: 'throttle', down_kbps: 64 }, [null, null, null]],
  ])('%s', (_name, after, expected) => {
    const plan = {
      ...aPlotted(),
      data: { kind: 'metered' as const, mb: 1000, period: 'month' },
      tiers: [tier(1000, after.action ?? 'charge', after)],
    };
    const { columns, rows } = speedTable('', [plan], m);
    const cells = (row: number) =>
      ['price', 'price_currency', 'price_unit_gb'].map((name) => rows[row]?.values[columns.findIndex(({ key }) => key === name)]);
    expect(cells(0)).toEqual([null, null, null]);
    expect(cells(1)).toEqual(expected);
  });
});
