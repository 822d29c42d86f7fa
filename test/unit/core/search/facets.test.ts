import { describe, expect, test } from 'vitest';
import { VERDICTS } from '../../../../src/core/model/plan.ts';
import {
  facetLabels,
  facetValue,
  FACETS,
  narrow,
  NO_CLAIM,
  NOT_STATED,
  verdictSlug,
  type Choices,
} from '../../../../src/core/search/facets.ts';
import { aCard, generatedCards } from '../../../support/cards.ts';

const CARDS = [
  aCard({ id: 'a', country: 'US', service: 'mobile', payment: 'prepaid', verdict: 'explicit' }),
  aCard({ id: 'b', country: 'US', service: 'fixed', payment: null, carrierId: 'us-other', carrier: 'Other' }),
  aCard({ id: 'c', country: 'CN', service: 'mobile', payment: null, verdict: 'hidden' }),
  aCard({ id: 'd', country: null, service: null, payment: 'prepaid' }),
];
const labels = facetLabels(CARDS);
const ask = (choices: Choices) => narrow(CARDS, [...CARDS.keys()], choices, labels);
const counts = (choices: Choices, facet: (typeof FACETS)[number]) =>
  Object.fromEntries(ask(choices).options[facet].map(({ value, count }) => [value, count]));

describe('facetValue', () => {
  test('what is not stated is a value', () => {
    const silent = aCard({ country: null, service: null, payment: null, verdict: null });
    expect(FACETS.map((facet) => facetValue(silent, facet))).toEqual([NOT_STATED, 'us-example', NOT_STATED, NOT_STATED, NO_CLAIM]);
  });
  test('verdicts have distinct slugs', () => expect(new Set(VERDICTS.map(verdictSlug)).size).toBe(VERDICTS.length));
  test('slug', () => expect(verdictSlug('truly unlimited (stated)')).toBe('truly-unlimited-stated'));
});

describe('narrow', () => {
  test('no choice passes everything', () => expect(ask({}).passing).toEqual([0, 1, 2, 3]));
  test('any value within a facet', () => expect(ask({ country: ['us', 'cn'] }).passing).toEqual([0, 1, 2]));
  test('all facets together', () => expect(ask({ country: ['us', 'cn'], service: ['mobile'] }).passing).toEqual([0, 2]));
  test('not stated can be chosen', () => expect(ask({ payment: [NOT_STATED] }).passing).toEqual([1, 2]));
  test('an empty list is no choice', () => expect(ask({ country: [] }).passing).toHaveLength(4));
  test('an unknown value passes nothing', () => expect(ask({ country: ['zz'] }).passing).toEqual([]));
  test('only candidates pass', () => expect(narrow(CARDS, [1, 3], {}, labels).passing).toEqual([1, 3]));
});

describe('counts', () => {
  test('a facet ignores its own choice', () => expect(counts({ country: ['us'] }, 'country')).toEqual({ us: 2, cn: 1, [NOT_STATED]: 1 }));
  test('and respects the others', () => expect(counts({ country: ['us'] }, 'service')).toEqual({ mobile: 1, fixed: 1, [NOT_STATED]: 0 }));
  test('larger counts first, then value', () =>
    expect(ask({}).options.country.map(({ value }) => value)).toEqual(['us', 'cn', NOT_STATED]));
  test('carriers carry their name', () => expect(ask({}).options.carrier[1]).toEqual({ value: 'us-other', label: 'Other', count: 1 }));

  test('each count is what choosing that value alone would show', () => {
    const cards = generatedCards(400);
    const known = facetLabels(cards);
    const all = [...cards.keys()];
    const choices: Choices = { country: ['de', 'cn'], service: ['mobile', NOT_STATED] };
    const { options } = narrow(cards, all, choices, known);
    for (const facet of FACETS) {
      for (const { value, count } of options[facet]) {
        expect(narrow(cards, all, { ...choices, [facet]: [value] }, known).passing).toHaveLength(count);
      }
    }
  });
});
