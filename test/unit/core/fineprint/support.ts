/** Short forms for the tests of fine print. */
import { expect } from 'vitest';
import { readFinePrint } from '../../../../src/core/fineprint/index.ts';
import type { Reading } from '../../../../src/core/fineprint/common/reading.ts';
import { wireTier, type FinePrintContext, type Scope } from '../../../../src/core/model/index.ts';

/** A tier as `scope from action [kbps] [price currency/mb] [cap]`, such as "data 20000 throttle 128". */
export function tiersOf(text: string, context: FinePrintContext = {}, scope?: Scope): string[] {
  return readFinePrint(text, context, scope).value.tiers.map(({ tier }) => {
    const wire = wireTier(tier);
    const price = wire.price === null ? [] : [`${wire.price} ${wire.currency}/${wire.price_unit_mb}`];
    const cap = wire.charge_cap === null ? [] : [`cap ${wire.charge_cap}`];
    return [wire.scope, wire.from_mb, wire.action, ...(wire.down_kbps === null ? [] : [wire.down_kbps]), ...price, ...cap].join(' ');
  });
}

/** Asserts that every reading quotes its source exactly, and returns text and value pairs. */
export function quoted<T>(source: string, readings: readonly Reading<T>[]): [string, T][] {
  for (const { text, start, end } of readings) expect(source.slice(start, end)).toBe(text);
  expect(readings.map(({ start }) => start)).toEqual(readings.map(({ start }) => start).toSorted((a, b) => a - b));
  return readings.map(({ text, value }) => [text, value]);
}

/** As `tiersOf`, with "?" for a threshold that is not a number. */
export const marked = (text: string, context: FinePrintContext = {}): string[] =>
  tiersOf(text, context).map((tier) => tier.replace('  ', ' ? '));
