/** A figure that was frozen long ago: what its tables hold never changes, whatever becomes of the charts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureOf, type ChartKind, type Pinned } from '../../../src/charts/figure.ts';
import { pinned } from '../../../src/cli/pins.ts';
import { ROOT } from '../../support/project-files.ts';

const read = (name: string): string => readFileSync(path.join(import.meta.dirname, name), 'utf8');
const old = JSON.parse(read('old-pin.json')) as Pinned;
/** By chart: names of the columns, then the rows. */
const tables = JSON.parse(read('old-pin-tables.json')) as Readonly<Record<string, readonly (readonly unknown[])[]>>;

describe('an old frozen figure', () => {
  test('has the hash it is named by, and is still among the frozen ones', () => {
    expect(pinned(old.plotted).pin).toBe(old.pin);
    expect(readFileSync(path.join(ROOT, 'data/pins/hk.jsonl'), 'utf8')).toContain(`{"pin":"${old.pin}"`);
  });

  test.each(Object.keys(tables))('%s: its table is what it was, in both languages', (chart) => {
    for (const lang of ['en', 'zh'] as const) {
      const { table } = figureOf({ chart: chart as ChartKind, lang }, [old.plotted]);
      expect(table.columns.map(({ key }) => key)).toEqual(tables[chart]?.[0]);
      const numbers = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.filter((cell) => typeof cell === 'number'));
      expect(numbers(table.rows.map(({ values }) => values))).toEqual(numbers(tables[chart]?.slice(1) ?? []));
    }
    const { table } = figureOf({ chart: chart as ChartKind, lang: 'en' }, [old.plotted]);
    expect(table.rows.map(({ values }) => values)).toEqual(tables[chart]?.slice(1));
  });
});
