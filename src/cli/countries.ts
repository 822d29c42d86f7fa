/** The rulebooks each country names, from data/countries. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkCountry } from '../core/model/index.ts';
import { CliError } from './error.ts';
import { ROOT } from './io.ts';

/**
 * Ids of rulebooks by lower-case country code. A data folder without countries has those of the project.
 * @throws CliError that names a file which does not fit
 */
export async function loadCountries(data: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = path.join(data, 'countries');
  const names = await readdir(folder).catch(() => null);
  if (names === null) return data === path.join(ROOT, 'data') ? new Map() : loadCountries(path.join(ROOT, 'data'));
  const byCountry = new Map<string, readonly string[]>();
  for (const name of names.filter((file) => file.endsWith('.json')).sort()) {
    const code = name.replace('.json', '');
    try {
      byCountry.set(code, checkCountry(code, JSON.parse(await readFile(path.join(folder, name), 'utf8'))).rulebooks);
    } catch (error) {
      throw new CliError(error instanceof Error ? error.message : String(error), 'See data/countries in CONTRIBUTING.md.');
    }
  }
  return byCountry;
}
