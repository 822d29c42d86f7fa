import { expect, test } from 'vitest';
import { checkCountry } from '../../../../src/core/model/index.ts';

const DE = {
  code: 'de',
  currency: 'EUR',
  tax: { advertised: 'included', name: 'USt', standard: { percent: 19, since: '2021-01-01' }, note: null },
  languages: ['de'],
  eu: true,
  eea: true,
  rulebooks: [],
};

test('facts that fit come back as they are', () => expect(checkCountry('de', DE)).toEqual(DE));

test.each<[string, object, RegExp]>([
  ['the code of another file', { code: 'fr' }, /de\.json names itself fr/],
  ['no currency', { currency: 'Euro' }, /currency/],
  ['a member of the Union outside the Economic Area', { eea: false }, /Economic Area/],
  ['a rate without a day', { tax: { ...DE.tax, standard: { percent: 19, since: '2021' } } }, /since/],
  ['a rate as a fraction of nothing', { tax: { ...DE.tax, standard: { percent: 0, since: '2021-01-01' } } }, /percent/],
  ['no language', { languages: [] }, /languages/],
  ['a name where a code belongs', { languages: ['German'] }, /languages/],
  ['a rulebook that is no id', { rulebooks: ['DE PIB'] }, /rulebooks/],
])('an error says where: %s', (_name, wrong, message) => {
  expect(() => checkCountry('de', { ...DE, ...wrong })).toThrow(message);
});
