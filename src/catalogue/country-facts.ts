/** The facts about countries in data/countries, each read and checked once. */
import { checkCountry, type CountryFacts } from '../core/model/index.ts';
import { dataFile, hasDataFile } from './data-file.ts';

const memory = new Map<string, CountryFacts | null>();

function read(code: string): CountryFacts | null {
  const name = `${code}.json`;
  return hasDataFile('countries', name) ? checkCountry(code, dataFile('countries', name)) : null;
}

/** @param country ISO 3166-1 code in either case. null for a country without a file. @throws Error that names the file which does not fit */
export function countryFacts(country: string): CountryFacts | null {
  const code = country.toLowerCase();
  if (!/^[a-z]{2}$/.test(code)) return null;
  const known = memory.get(code);
  if (known !== undefined) return known;
  const facts = read(code);
  memory.set(code, facts);
  return facts;
}
