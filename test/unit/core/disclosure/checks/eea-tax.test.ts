/** The rates the roaming rule knows are those of the country files. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EEA_TAX } from '../../../../../src/core/disclosure/checks/eea-tax.ts';
import { checkCountry } from '../../../../../src/core/model/index.ts';
import { ROOT } from '../../../../support/project-files.ts';

test('rates and countries are those of data/countries, where prices include tax', () => {
  const folder = path.join(ROOT, 'data/countries');
  const countries = readdirSync(folder).map((name) =>
    checkCountry(name.slice(0, 2), JSON.parse(readFileSync(path.join(folder, name), 'utf8'))),
  );
  const eea = countries.filter((country) => country.eea);
  expect(eea.length).toBeGreaterThan(25);
  expect(Object.fromEntries(EEA_TAX)).toEqual(Object.fromEntries(eea.map(({ code, tax }) => [code.toUpperCase(), tax.standard])));
  expect(eea.filter(({ tax }) => tax.advertised !== 'included')).toEqual([]);
});
