/** About 600 made-up carriers, more of them where a country has more plans. */
import { COUNTRIES, type Country } from './countries.ts';
import { coined, WORDS } from './words.ts';

export interface Carrier {
  readonly id: string;
  readonly name: string;
  readonly country: Country;
  /** Product names that only this carrier uses. */
  readonly brands: readonly string[];
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

/** Latin names are coined in part, so that few carriers share a word; other scripts combine their own words. */
function nameOf(country: Country, at: number, serial: number): string {
  const { roots, kinds, gap } = WORDS[country.language];
  const first = (serial * 3 + at) % roots.length;
  const kind = kinds[(Math.floor(at / roots.length) + serial) % kinds.length] ?? '';
  const second = roots[(first + 1 + (Math.floor(at / roots.length) % (roots.length - 1))) % roots.length] ?? '';
  if (gap === '') return `${roots[first] ?? ''}${at < roots.length ? '' : second}${kind}`;
  return `${at < 3 ? (roots[first] ?? '') : coined(serial)} ${kind}`;
}

/** Names of product lines: coined, or put together from the language's own words where it writes none of ours. */
function brandsOf({ language }: Country, serial: number): string[] {
  const { roots, gap } = WORDS[language];
  const own = roots.map((root, at) => `${root.slice(0, 1)}${roots[(at + serial) % roots.length]?.slice(-1) ?? ''}卡`);
  const brands = [0, 1, 2].map((brand) => coined(serial * 3 + brand + 1000));
  return language.startsWith('zh') && gap === '' ? [...brands.slice(0, 1), ...own.slice(0, 2)] : brands;
}

function carriersOf(country: Country, before: number): Carrier[] {
  const count = Math.max(4, Math.round(country.share * 0.53));
  return Array.from({ length: count }, (_, at) => {
    const serial = before + at;
    const name = nameOf(country, at, serial);
    const id = `${country.code.toLowerCase()}-${slug(name) || coined(serial).toLowerCase()}-${at}`;
    return { id, name, country, brands: brandsOf(country, serial) };
  });
}

/** Carriers by country, in the order of COUNTRIES. */
export const CARRIERS: readonly (readonly Carrier[])[] = COUNTRIES.reduce<readonly Carrier[][]>(
  (all, country) => [...all, carriersOf(country, all.flat().length)],
  [],
);
