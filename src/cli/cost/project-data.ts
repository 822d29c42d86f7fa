/** Baskets and facts about countries, as they lie in the project's own data folder. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkBaskets, checkCountry, type Basket, type CountryFacts } from '../../core/model/index.ts';
import { CliError } from '../error.ts';
import { ROOT } from '../io.ts';

const BASKETS = path.join(ROOT, 'data', 'baskets');
const COUNTRIES = path.join(ROOT, 'data', 'countries');

const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/** Every basket in its order. */
export async function readBaskets(): Promise<readonly Basket[]> {
  const order = await json(path.join(BASKETS, 'order.json'));
  const ids = Array.isArray(order) ? order.map(String) : [];
  const files = new Map(await Promise.all(ids.map(async (id) => [id, await json(path.join(BASKETS, `${id}.json`))] as const)));
  return checkBaskets(order, (id) => files.get(id));
}

/** @throws CliError that lists the baskets there are */
export async function findBasket(id: string): Promise<Basket> {
  const baskets = await readBaskets();
  const found = baskets.find((basket) => basket.id === id.toLowerCase());
  if (found) return found;
  throw new CliError(`There is no basket ${id}.`, `Baskets: ${baskets.map((basket) => `${basket.id} (${basket.names.en})`).join(', ')}`);
}

/** null for a country about which nothing is recorded. */
export async function readCountry(code: string | null): Promise<CountryFacts | null> {
  if (code === null) return null;
  const lower = code.toLowerCase();
  const text = await readFile(path.join(COUNTRIES, `${lower}.json`), 'utf8').catch(() => null);
  return text === null ? null : checkCountry(lower, JSON.parse(text));
}
