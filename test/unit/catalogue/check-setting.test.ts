import path from 'node:path';
import { expect, test } from 'vitest';
import { checkSetting } from '../../../src/catalogue/check-setting.ts';
import { countryFacts } from '../../../src/catalogue/country-facts.ts';
import { loadProfiles } from '../../../src/cli/profiles.ts';
import { ROOT } from '../../support/project-files.ts';

const { profiles, countries } = checkSetting();

test('the page has the profiles of the command line that recognise files, in the same order', async () => {
  const own = (await loadProfiles(path.join(ROOT, 'data'))).profiles.filter(({ recognisable }) => recognisable);
  expect(profiles.length).toBeGreaterThan(15);
  expect(JSON.parse(JSON.stringify(profiles))).toEqual(own.map((profile) => ({ ...JSON.parse(JSON.stringify(profile)), acceptance: [] })));
});

test('every country brings its rulebooks', () => {
  expect(Object.keys(countries).length).toBeGreaterThan(50);
  for (const [code, rulebooks] of Object.entries(countries)) expect(rulebooks).toEqual(countryFacts(code)?.rulebooks);
});
