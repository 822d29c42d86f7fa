/** Short forms for the tests of fine print. */
import { expect } from 'vitest';
import { readFinePrint } from '../../../../src/core/fineprint/index.ts';
import type { Reading } from '../../../../src/core/fineprint/common/reading.ts';
import { readItems } from '../../../../src/core/fineprint/effects.ts';
import { learn } from '../../../../src/core/fineprint/learn.ts';
import { emptyMemory } from '../../../../src/core/fineprint/memory.ts';
import { place } from '../../../../src/core/fineprint/place.ts';
import { scanText } from '../../../../src/core/fineprint/scan.ts';
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

/** What each volume costs at most, of the tiers that charge: "price/MB", or "none". */
export const unitCapsOf = (text: string, context: FinePrintContext = {}): string[] =>
  readFinePrint(text, context)
    .value.tiers.map(({ tier }) => wireTier(tier))
    .filter(({ action }) => action === 'charge' || action === 'bolt_on')
    .map(({ unit_cap_price, unit_cap_mb }) => (unit_cap_price === null ? 'none' : `${unit_cap_price}/${unit_cap_mb}`));

/** Fees that are not tied to a volume, as "MB +amount". */
export const stepsOf = (text: string, context: FinePrintContext = {}): string[] =>
  readFinePrint(text, context)
    .value.tiers.map(({ tier }) => wireTier(tier))
    .filter(({ action, price, price_unit_mb }) => action === 'charge' && price !== null && price_unit_mb === null)
    .map(({ from_mb, price }) => `${from_mb} +${price}`);

/** Asserts that every reading quotes its source exactly, and returns text and value pairs. */
export function quoted<T>(source: string, readings: readonly Reading<T>[]): [string, T][] {
  for (const { text, start, end } of readings) expect(source.slice(start, end)).toBe(text);
  expect(readings.map(({ start }) => start)).toEqual(readings.map(({ start }) => start).toSorted((a, b) => a - b));
  return readings.map(({ text, value }) => [text, value]);
}

/** As `tiersOf`, with "?" for a threshold that is not a number. */
export const marked = (text: string, context: FinePrintContext = {}): string[] =>
  tiersOf(text, context).map((tier) => tier.replace('  ', ' ? '));

/** What the amounts of a text are there for, as "role words". */
export const rolesOf = (text: string): string[] =>
  scanText(text, { country: 'US' }).sentences.flatMap(({ tokens }) =>
    tokens.flatMap((token) =>
      token.kind === 'volume'
        ? [`${token.role} ${token.mention.text}`]
        : token.kind === 'money'
          ? [`${token.role} ${token.mention.text}`]
          : [],
    ),
  );

/** The effects of a text as "effect [speed] [price]", with "ceiling" where a maximum holds at all times. */
export const effectsOf = (text: string, country = 'US'): string[] =>
  scanText(text, { country }).sentences.flatMap((sentence) =>
    readItems(sentence).map(({ effect, speed, price, ceiling, pack }) =>
      [
        effect,
        ...(speed ? [speed.mention.text] : []),
        ...(price ? [price.mention.text] : []),
        ...(pack ? [`pack ${pack.mention.text}`] : []),
        ...(ceiling ? ['ceiling'] : []),
      ].join(' '),
    ),
  );

/** Where each effect of a text starts, as "effect GB"; "?" where no number is known, "+" where it counts beyond the allowance. */
export function startsOf(text: string, country = 'US'): string[] {
  const memory = emptyMemory('data');
  return scanText(text, { country }).sentences.flatMap((sentence) => {
    const items = readItems(sentence);
    const placed = place(items, sentence, memory).flatMap(({ item, starts: found }) =>
      found.map(({ bytes, beyond }) => `${item.effect} ${beyond ? '+' : ''}${bytes === null ? '?' : bytes / 1e9}`),
    );
    learn(sentence, items, memory, () => memory.topic);
    return placed;
  });
}
