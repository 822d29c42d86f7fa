import { expect, test } from 'vitest';
import { manyCards } from '../../support/many-cards.ts';

const CARDS = manyCards(5000);
const share = (holds: (card: (typeof CARDS)[number]) => boolean): number => CARDS.filter(holds).length / CARDS.length;

test('the same cards every time, and fewer are the first of many', () => {
  expect(manyCards(200)).toEqual(CARDS.slice(0, 200));
  expect(manyCards(200, 7)).not.toEqual(CARDS.slice(0, 200));
});

test('ids are unique', () => expect(new Set(CARDS.map(({ id }) => id)).size).toBe(CARDS.length));
test('about sixty countries', () => expect(new Set(CARDS.map(({ country }) => country)).size).toBeGreaterThan(55));
test('hundreds of carriers', () => expect(new Set(CARDS.map(({ carrierId }) => carrierId)).size).toBeGreaterThan(500));
test('names mostly differ', () => expect(new Set(CARDS.map(({ name }) => name)).size).toBeGreaterThan(4000));

test.each([
  ['one country', 0.2, 0.3, ({ country }) => country === 'US'],
  ['no price stated', 0.08, 0.16, ({ price }) => price === null],
  ['a promotion', 0.08, 0.2, ({ steps }) => steps.some(({ intro }) => intro)],
  ['data not stated', 0.1, 0.3, ({ data }) => data.kind === 'not-stated'],
  ['sold as unlimited', 0.15, 0.35, ({ claim }) => claim !== null],
  ['names with letters that are not Latin', 0.15, 0.5, ({ name }) => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}]/u.test(name)],
] satisfies [string, number, number, (card: (typeof CARDS)[number]) => boolean][])('%s: a realistic share', (_, least, most, holds) => {
  expect(share(holds)).toBeGreaterThan(least);
  expect(share(holds)).toBeLessThan(most);
});

test('every effect, scope and period occurs', () => {
  const tiers = CARDS.flatMap((card) => card.tiers);
  expect(new Set(tiers.map(({ action }) => action)).size).toBe(7);
  expect(new Set(tiers.map(({ scope }) => scope))).toEqual(new Set(['data', 'hotspot', 'roaming']));
  expect(new Set(CARDS.map(({ price }) => price?.period))).toEqual(new Set(['month', '30d', '28d', '7d', 'day', undefined]));
});
