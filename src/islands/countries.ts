/** The countries of the catalogue: which one a visitor sees first, and what holds for the chosen ones together. */
import type { FinderManifest, ManifestChunk } from '../core/finder/types.ts';

/** Country of plans whose country is not stated. */
export const NOWHERE = 'xx';

/** The region of a language tag, lower-case: `pt-BR` → `br`. */
function regionOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).region?.toLowerCase() ?? null;
  } catch {
    return null;
  }
}

/** The country to begin with: the first the browser's languages name, otherwise the one with most plans. Null in an empty catalogue. */
export function firstCountry({ chunks }: FinderManifest, languages: readonly string[]): string | null {
  const has = new Set(chunks.map(({ country }) => country));
  const spoken = languages.map(regionOf).find((region) => region !== null && has.has(region));
  const largest = chunks.filter(({ country }) => country !== NOWHERE).reduce<ManifestChunk | undefined>(larger, undefined);
  return spoken ?? largest?.country ?? chunks[0]?.country ?? null;
}

const larger = (best: ManifestChunk | undefined, chunk: ManifestChunk): ManifestChunk =>
  best === undefined || chunk.plans > best.plans || (chunk.plans === best.plans && chunk.country < best.country) ? chunk : best;

/** The countries to look in: those asked for that the catalogue has; empty = every one. */
export function countriesFor(asked: readonly string[] | null, manifest: FinderManifest, languages: readonly string[]): readonly string[] {
  if (asked?.length === 0) return [];
  const known = asked?.filter((code) => manifest.chunks.some(({ country }) => country === code)) ?? [];
  const first = known.length === 0 ? firstCountry(manifest, languages) : null;
  return first === null ? known : [first];
}

/** What the list of some countries is made of. */
export type Extent = Pick<ManifestChunk, 'plans' | 'carriers' | 'excerpts' | 'oldest' | 'newest'>;

/** Counts and dates of the chosen countries together. */
export function extentOf({ chunks }: FinderManifest, countries: readonly string[]): Extent {
  const chosen = chunks.filter(({ country }) => countries.length === 0 || countries.includes(country));
  const sum = (count: (chunk: ManifestChunk) => number): number => chosen.reduce((total, chunk) => total + count(chunk), 0);
  const dates = (of: (chunk: ManifestChunk) => string | null): string[] => chosen.flatMap((chunk) => of(chunk) ?? []).sort();
  return {
    plans: sum(({ plans }) => plans),
    carriers: sum(({ carriers }) => carriers),
    excerpts: sum(({ excerpts }) => excerpts),
    oldest: dates(({ oldest }) => oldest)[0] ?? null,
    newest: dates(({ newest }) => newest).at(-1) ?? null,
  };
}
