/** How a catalogue is laid out for the finder: chunks by country, and the manifest that says what there is and how current it is. */
import type { PlanCard } from '../model/card.ts';
import { packCards, type PackedChunk } from './pack/index.ts';
import type { FinderManifest, ManifestChunk, ManifestFile } from './types.ts';

/** Most plans in one file: a first answer should not wait for the whole of a large country. */
export const CHUNK_SIZE = 10_000;

/** Name of the files of all countries together. */
const EVERYWHERE = 'all';

/** One file of cards. */
export interface ChunkFile {
  /** `<cc>` or `all`, followed by `-2`, `-3`, … where one file is not enough: the name below /data/cards. */
  readonly name: string;
  /** Lower-case country code; `xx` for plans without a country, `all` for those of every country. */
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

/** A catalogue in files: by country, and all countries together where there are several. */
export interface ChunkFiles {
  readonly countries: readonly ChunkFile[];
  readonly whole: readonly ChunkFile[];
}

/** The files of a catalogue, the cards in each by id; the order of `cards` has no influence. */
export function chunkFiles(cards: readonly PlanCard[], size = CHUNK_SIZE): ChunkFiles {
  const countries = [...Map.groupBy(cards, countryCode)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    countries: countries.flatMap(([country, own]) => filesOf(country, own, size)),
    whole: countries.length > 1 ? filesOf(EVERYWHERE, cards, size) : [],
  };
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

type UrlOf = (name: string) => string;
const fileEntries = (files: readonly ChunkFile[], urlOf: UrlOf): ManifestFile[] =>
  files.map(({ name, cards }) => ({ url: urlOf(name), plans: cards.length }));

function countryEntry(country: string, files: readonly ChunkFile[], urlOf: UrlOf): ManifestChunk {
  const cards = files.flatMap((file) => file.cards);
  return {
    country,
    files: fileEntries(files, urlOf),
    plans: cards.length,
    carriers: carriersOf(cards),
    excerpts: cards.filter(({ coverage }) => coverage === 'excerpt').length,
    ...dates(cards),
  };
}

/** The manifest of a catalogue in files. @param sources number of sources the plans were read from @param urlOf address of a file by its name */
export function manifestOf({ countries, whole }: ChunkFiles, sources: number, urlOf: UrlOf): FinderManifest {
  const cards = countries.flatMap((file) => file.cards);
  const byCountry = [...Map.groupBy(countries, ({ country }) => country)];
  return {
    version: 2,
    plans: cards.length,
    carriers: carriersOf(cards),
    sources,
    ...dates(cards),
    chunks: byCountry.map(([country, files]) => countryEntry(country, files, urlOf)),
    ...(whole.length > 0 && { whole: fileEntries(whole, urlOf) }),
  };
}
