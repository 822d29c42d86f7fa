import { expect, test } from 'vitest';
import { sources } from '../../../src/catalogue/index.ts';
import { licenceSentence } from '../../../src/i18n/licence-words.ts';

const CC0 = { text: 'Free to reuse (CC0).', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };

test.each([
  ['en', CC0, 'Free to reuse (CC0).'],
  ['zh', CC0, /^CC0 1\.0：可自由.*署名。$/],
  ['zh', { text: 'CC BY', url: 'https://creativecommons.org/licenses/by/4.0/deed.en' }, /^CC BY 4\.0：.*须署名/],
  ['zh', { text: 'Our own terms', url: 'https://carrier.example/terms?like=creativecommons.org/publicdomain/zero/1.0' }, 'Our own terms'],
  ['zh', { text: 'Our own terms', url: null }, 'Our own terms'],
] as const)('%s %j', (lang, licence, sentence) => {
  expect(licenceSentence(lang, licence)).toMatch(sentence);
});

test('every licence of the bundled sources is explained in Chinese', () => {
  expect(sources().filter(({ licence }) => !/\p{Script=Han}/u.test(licenceSentence('zh', licence)))).toEqual([]);
});
