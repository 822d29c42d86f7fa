import { expect, test } from 'vitest';
import { questionOf } from '../../../../src/core/cost/basket.ts';

const HIGH = { usage: { dataMb: 5000, hotspotMb: 0, roamingMb: 0, minutes: 140, messages: 20 }, leastKbps: 300 };
const TERMS = { months: 24, promotion: 'after' } as const;

test('a basket over a horizon', () => {
  expect(questionOf(HIGH, TERMS)).toEqual({ ...TERMS, ...HIGH });
});

test('single figures stand in for those of the basket', () => {
  expect(questionOf(HIGH, TERMS, { dataMb: 30_000, roamingMb: 0 }).usage).toEqual({ ...HIGH.usage, dataMb: 30_000 });
});

test('without a basket what is not named is not used, and the floor is that of ITU', () => {
  expect(questionOf(null, TERMS, { minutes: 60 })).toEqual({
    ...TERMS,
    usage: { dataMb: 0, hotspotMb: 0, roamingMb: 0, minutes: 60, messages: 0 },
    leastKbps: 256,
  });
});
