import { describe, expect, test } from 'vitest';
import { facetIndex, FACETS, narrow, NOT_STATED, type Choices, type Facet } from '../../../../src/core/search/facets.ts';
import { aCard } from '../../../support/cards.ts';
import { manyCards } from '../../../support/many-cards.ts';

const price = (amount: number, currency: string) => ({
  price: { amount, currency, period: 'month', tax: 'included' as const },
  per30: amount,
});
const CARDS = [
  aCard({ id: 'a', country: 'US', service: 'mobile', payment: 'prepaid', verdict: 'explicit', ...price(15, 'USD') }),
  aCard({ id: 'b', country: 'US', service: 'fixed', payment: null, carrierId: 'us-other', carrier: 'Other', ...price(25, 'USD') }),
  aCard({ id: 'c', country: 'CN', service: 'mobile', payment: null, verdict: 'hidden', commitment: 24, ...price(99, 'CNY') }),
  aCard({ id: 'd', country: null, service: null, payment: 'prepaid', fiveG: true, price: null, per30: null }),
];
const index = facetIndex(CARDS);
const everybody = Uint32Array.from(CARDS.keys());
const ask = (choices: Choices) => narrow(index, everybody, choices);
const passing = (choices: Choices): number[] => [...ask(choices).passing];
const counts = (choices: Choices, facet: Facet) =>
  Object.fromEntries(ask(choices).options[facet].map(({ value, count }) => [value, count]));
const values = (facet: Facet): string[] => ask({}).options[facet].map(({ value }) => value);

test.each<[string, Choices, number[]]>([
  ['no choice passes everything', {}, [0, 1, 2, 3]],
  ['any value within a facet', { country: ['us', 'cn'] }, [0, 1, 2]],
  ['all facets together', { country: ['us', 'cn'], service: ['mobile'] }, [0, 2]],
  ['not stated can be chosen', { payment: [NOT_STATED] }, [1, 2]],
  ['an empty list is no choice', { country: [] }, [0, 1, 2, 3]],
  ['an unknown value passes nothing', { country: ['zz'] }, []],
  ['a term', { term: ['13-24'] }, [2]],
  ['5G mentioned', { '5g': ['mentioned'] }, [3]],
  ['a price band that is not offered stays a range of prices', { price: ['usd-10-20'] }, [0]],
  ['its upper end is not part of it', { price: ['usd-5-15', 'usd-25-up'] }, [1]],
  ['a range of another currency', { price: ['cny-10-30'] }, []],
])('%s', (_, choices, expected) => expect(passing(choices)).toEqual(expected));

test('only candidates pass', () => expect([...narrow(index, Uint32Array.of(1, 3), {}).passing]).toEqual([1, 3]));

describe('counts', () => {
  test('a facet ignores its own choice', () => expect(counts({ country: ['us'] }, 'country')).toEqual({ us: 2, cn: 1, [NOT_STATED]: 1 }));
  test('and respects the others', () => expect(counts({ country: ['us'] }, 'service')).toEqual({ mobile: 1, fixed: 1, [NOT_STATED]: 0 }));
  test('larger counts first, then value', () => expect(values('country')).toEqual(['us', 'cn', NOT_STATED]));
  test('carriers carry their name', () => expect(ask({}).options.carrier[1]).toEqual({ value: 'us-other', label: 'Other', count: 1 }));
  test('a price band that is not offered is listed with its count, so that it can be taken back', () =>
    expect(counts({ price: ['usd-10-20'] }, 'price')).toMatchObject({ 'usd-10-20': 1, 'cny-0-up': 1 }));

  test.each<[Facet, string[]]>([
    ['full', ['0-1', '1-5', '5-20', '20-50', '50-100', '100-up', 'no-limit', NOT_STATED]],
    ['term', ['none', '1-12', '13-24', '25-up', NOT_STATED]],
    ['tether', ['included', 'limited', 'excluded', NOT_STATED]],
    ['5g', ['mentioned', 'not-mentioned']],
    ['price', ['cny-0-up', 'usd-0-up', NOT_STATED]],
  ])('%s stands in its natural order', (facet, expected) => expect(values(facet)).toEqual(expected));

  test('each count is what choosing that value alone would show', () => {
    const known = facetIndex(manyCards(400));
    const all = Uint32Array.from({ length: 400 }, (_, at) => at);
    const choices: Choices = { country: ['us', 'cn'], service: ['mobile', NOT_STATED], price: ['usd-20-70', 'cny-0-up'] };
    const { options } = narrow(known, all, choices);
    for (const facet of FACETS) {
      for (const { value, count } of options[facet]) {
        expect(narrow(known, all, { ...choices, [facet]: [value] }).passing, `${facet}=${value}`).toHaveLength(count);
      }
    }
  });

  test('the order of the plans changes no option', () => {
    const cards = manyCards(300);
    const all = Uint32Array.from(cards.keys());
    const backwards = narrow(facetIndex(cards.toReversed()), all, { service: ['mobile'] }).options;
    expect(backwards).toEqual(narrow(facetIndex(cards), all, { service: ['mobile'] }).options);
  });
});
