import { expect, test } from 'vitest';
import { acceptance } from '../../../../src/core/search/acceptance.ts';
import { facetIndex } from '../../../../src/core/search/facet-index.ts';
import { priced } from '../../../support/cards.ts';

const index = facetIndex([priced('a', 10), priced('b', 30), priced('c', 10, 'EUR'), priced('d', null)]);
const accepted = (facet: 'price' | 'country', chosen: readonly string[]): number[] => {
  const accepts = acceptance(index, facet, chosen);
  return [0, 1, 2, 3].filter((position) => accepts(position));
};

test.each([
  ['an offered band', ['usd-0-up'], [0, 1]],
  ['two values', ['eur-0-up', 'not-stated'], [2, 3]],
  ['a band that is not offered', ['usd-5-20'], [0]],
  ['beside one that is', ['usd-20-up', 'eur-0-up'], [1, 2]],
  ['a range without a currency compares nothing', ['5-20'], []],
  ['nonsense', ['cheap'], []],
])('%s', (_, chosen, expected) => expect(accepted('price', chosen)).toEqual(expected));
test('only prices are ranges of this kind', () => expect(accepted('country', ['usd-0-up'])).toEqual([]));
