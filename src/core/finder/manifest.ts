/** How a catalogue is laid out for the finder: chunks by country, and the manifest that says what there is and how current it is. */
import type { PlanCard } from '../model/card.ts';
import { packCards, type PackedChunk } from './pack/index.ts';
import type { FinderManifest, ManifestChunk } from './types.ts';

/** Most plans in one file: a first answer should not wait for the whole of a large country. */
export const CHUNK_SIZE = 10_000;

/** One file of a country's cards. */
export interface ChunkFile {
  /** `<cc>`, for a large country followed by `-2`, `-3`, …: the name below /data/cards. */
  readonly name: string;
  /** Lower-case country code; `xx` for plans without a country. */
  readonly country: string;
  readonly cards: readonly PlanCard[];
}

export const countryCode = ({ country }: Pick<PlanCard, 'country'>): string => country?.toLowerCase() ?? 'xx';

const byId = (a: PlanCard, b: PlanCard): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function filesOf(country: string, cards: readonly PlanCard[], size: number): ChunkFile[] {
  const sorted = [...cards].sort(byId);
  return Array.from({ length: Math.ceil(sorted.length / size) }, (_, at) => ({
    name: at === 0 ? country : `${country}-${at + 1}`,
    country,
    cards: sorted.slice(at * size, (at + 1) * size),
  }));
}

/** The files a catalogue is cut into: by country, then by id; the order of `cards` has no influence. */
export function chunkFiles(cards: readonly PlanCard[], size = CHUNK_SIZE): ChunkFile[] {
  const countries = [...Map.groupBy(cards, countryCode)].sort(([a], [b]) => (a < b ? -1 : 1));
  return countries.flatMap(([country, own]) => filesOf(country, own, size));
}

/** What is fetched for one file. */
export const packedChunk = ({ cards }: ChunkFile): PackedChunk => packCards(cards);

/** Oldest and newest date; undated plans are passed over. ISO 8601 dates compare as text. */
function dates(cards: readonly PlanCard[]): Pick<ManifestChunk, 'oldest' | 'newest'> {
  let [oldest, newest]: [string | null, string | null] = [null, null];
  for (const { asOf } of cards) {
    if (asOf === null) continue;
    if (oldest === null || asOf < oldest) oldest = asOf;
    if (newest === null || asOf > newest) newest = asOf;
  }
  return { oldest, newest };
}

const carriersOf = (cards: readonly PlanCard[]): number => new Set(cards.map(({ carrierId }) => carrierId)).size;

function countryEntry(country: string, files: readonly ChunkFile[], urlOf: (name: string) => string): ManifestChunk {
  const cards = files.flatMap((file) => file.cards);
  return {
    country,
    files: files.map((file) => ({ url: urlOf(file.name), plans: file.cards.length })),
    plans: cards.length,
    carriers: carriersOf(cards),
    excerpts: cards.filter(({ coverage }) => coverage === 'excerpt').length,
    ...dates(cards),
  };
}

/** The manifest of a catalogue cut into `files`. @param sources number of sources the plans were read from */
export function manifestOf(files: readonly ChunkFile[], sources: number, urlOf: (name: string) => string): FinderManifest {
  const cards = files.flatMap((file) => file.cards);
  const countries = [...Map.groupBy(files, ({ country }) => country)];
  return {
    version: 2,
    plans: cards.length,
    carriers: carriersOf(cards),
    sources,
    ...dates(cards),
    chunks: countries.map(([country, own]) => countryEntry(country, own, urlOf)),
  };
}
