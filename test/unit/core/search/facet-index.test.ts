import { expect, test } from 'vitest';
import { facetIndex } from '../../../../src/core/search/facet-index.ts';
import { aCard, priced } from '../../../support/cards.ts';

test('equal values share a code', () => {
  const { codes, values } = facetIndex([aCard({ country: 'US' }), aCard({ country: 'CN' }), aCard({ country: 'US' })]).facets.country;
  expect([...codes].map((code) => values[code])).toEqual(['us', 'cn', 'us']);
  expect(values).toEqual(['us', 'cn']);
});

test.each([[['Zeta', 'Alpha']], [['Alpha', 'Zeta']]])('a carrier printed as %j goes by the name that sorts first', (names) => {
  const { labels } = facetIndex(names.map((carrier) => aCard({ carrier }))).facets.carrier;
  expect(labels).toEqual(['Alpha']);
});

test('prices by position', () => {
  const index = facetIndex([priced('a', 12), priced('b', null)]);
  expect([...index.per30]).toEqual([12, Number.NaN]);
  expect([...index.currency].map((number) => index.currencies[number])).toEqual(['USD', null]);
});

test('no plans: the fixed values remain', () => {
  const { facets } = facetIndex([]);
  expect(facets.country.values).toEqual([]);
  expect(facets.tether.values).toEqual(['included', 'limited', 'excluded', 'not-stated']);
});
