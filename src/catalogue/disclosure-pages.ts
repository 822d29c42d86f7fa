/** What the disclosure pages show, shaped from the matrices: carriers by country and rulebook, whether only excerpts are held, totals. */
import { addTallies, emptyTally, RULEBOOKS, type Rulebook, type Tally } from '../core/disclosure/index.ts';
import type { Carrier } from '../core/model/catalogue.ts';
import { disclosureMatrix, type MatrixRow } from './disclosure.ts';

export interface CountryRow {
  readonly carrier: Carrier;
  /** Newest day of what was judged. */
  readonly day: string;
  readonly coverage: MatrixRow['coverage'];
  /** By id of the rulebook; one that is missing was not put to this carrier. */
  readonly cells: ReadonlyMap<string, MatrixRow>;
}

export interface CountryMatrix {
  /** ISO 3166-1 as the carrier has it; null where no country is known. */
  readonly country: string | null;
  /** Those put to any carrier of the country, in the order of the registry. */
  readonly rulebooks: readonly Rulebook[];
  readonly rows: readonly CountryRow[];
}

type Matrices = ReadonlyMap<string, readonly MatrixRow[]>;

/** Carriers by country with the counts of each rulebook; the order of rows and countries is the caller's `compare`. */
export function byCountry(
  matrices: Matrices,
  books: readonly Rulebook[],
  compare: (a: string, b: string) => number,
): readonly CountryMatrix[] {
  const rows = new Map<string, { carrier: Carrier; cells: Map<string, MatrixRow> }>();
  for (const [book, entries] of matrices)
    for (const entry of entries) {
      const known = rows.get(entry.carrier.id) ?? { carrier: entry.carrier, cells: new Map<string, MatrixRow>() };
      known.cells.set(book, entry);
      rows.set(entry.carrier.id, known);
    }
  const groups = Map.groupBy(rows.values(), ({ carrier }) => carrier.country);
  return [...groups].map(([country, own]) => ({
    country,
    rulebooks: books.filter(({ id }) => own.some(({ cells }) => cells.has(id))),
    rows: own
      .map(({ carrier, cells }) => ({ carrier, cells, ...held([...cells.values()]) }))
      .sort((a, b) => compare(a.carrier.name, b.carrier.name) || (a.carrier.id < b.carrier.id ? -1 : 1)),
  }));
}

/** Day and coverage are those of the carrier, whatever the rulebook. */
function held(cells: readonly MatrixRow[]): Pick<MatrixRow, 'day' | 'coverage'> {
  const [first] = cells;
  return { day: first?.day ?? '', coverage: first?.coverage ?? 'excerpt' };
}

let memory: Matrices | null = null;

/** Every matrix, computed once per build. */
export const matrices = (): Matrices => (memory ??= new Map(RULEBOOKS.map(({ id }) => [id, disclosureMatrix(id)])));

/** Sums over carriers, by rule. */
export function totalsByRule(entries: readonly MatrixRow[]): ReadonlyMap<string, Tally> {
  const totals = new Map<string, Tally>();
  for (const { byRule } of entries)
    for (const [rule, tally] of byRule) totals.set(rule, addTallies(totals.get(rule) ?? emptyTally(), tally));
  return totals;
}

/** Countries in which a rulebook is asked of anybody, as codes; null stands for carriers without a country. */
export const countriesOf = (rulebook: string): readonly (string | null)[] => [
  ...new Set((matrices().get(rulebook) ?? []).map(({ carrier }) => carrier.country)),
];
