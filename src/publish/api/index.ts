/** Every file of the static API by its path: the one list the routes, the documentation and the tests go by. */
import { addTallies, emptyTally, tallyOf, type Rulebook, type Tally } from '../../core/disclosure/index.ts';
import type { Carrier, Plan, Source } from '../../core/model/index.ts';
import { API_TEXTS } from '../../i18n/api-words.ts';
import { DOWNLOADS, FEED } from '../paths.ts';
import * as at from './address.ts';
import { changesFile, snapshotFile } from './files/changes.ts';
import { findingsFiles, rulebookFile, rulebooksFile, type Sourced } from './files/findings.ts';
import { carrierFile, carriersFile, countryFiles } from './files/lists.ts';
import { planFile } from './files/plan.ts';
import { sourceFile, sourcesFile } from './files/sources.ts';
import { indexFile } from './files/start.ts';
import { openapi } from './openapi.ts';
import { jsonSchema, SCHEMA_NAMES, type IndexFile } from './schema/index.ts';
import type { SnapshotStep } from './steps.ts';

/** What the API is made of. */
export interface ApiData {
  readonly dataset: IndexFile['dataset'];
  readonly countries: readonly { readonly code: string; readonly plans: readonly Plan[]; readonly carriers: readonly Carrier[] }[];
  readonly carriers: readonly Carrier[];
  readonly sources: readonly Source[];
  readonly rulebooks: readonly Rulebook[];
  readonly steps: readonly SnapshotStep[];
  readonly plansOfCarrier: (id: string) => readonly Plan[];
  readonly findingsOfCarrier: (id: string) => readonly Sourced[];
  /** The carriers a rulebook was put to, with their counts. */
  readonly matrix: (rulebook: string) => readonly { readonly carrier: Carrier; readonly total: Tally }[];
}

export interface ApiOptions {
  /** Puts the base path of the site before a path. */
  readonly address: at.Address;
  /** Makes a full address out of what `address` gave. */
  readonly absolute: (address: string) => string;
}

/** The content of a file, made when it is asked for. */
export type ApiFile = () => unknown;
type Entry = readonly [path: string, file: ApiFile];

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function index(data: ApiData, address: at.Address): IndexFile {
  const counts = {
    plans: sum(data.countries.map(({ plans }) => plans.length)),
    carriers: data.carriers.length,
    sources: data.sources.length,
    snapshots: data.steps.length,
    countries: data.countries.length,
    rulebooks: data.rulebooks.length,
    findings: sum(data.carriers.map(({ id }) => data.findingsOfCarrier(id).length)),
  };
  const countries = data.countries.map(({ code, plans, carriers }) => ({ code, plans: plans.length, carriers: carriers.length }));
  return indexFile({ dataset: data.dataset, counts, countries, downloads: DOWNLOADS, feed: FEED }, API_TEXTS, address);
}

/** A list that goes on over several files. */
const paged = <T>(files: readonly T[], path: (number: number) => string): Entry[] => files.map((file, i) => [path(i + 1), () => file]);

const countryEntries = ({ countries }: ApiData, address: at.Address): Entry[] =>
  countries.flatMap((country) => paged(countryFiles(country, address), (number) => at.countryPath(country.code, number)));

function planEntries({ countries, sources }: ApiData, address: at.Address): Entry[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return countries
    .flatMap(({ plans }) => plans)
    .flatMap((plan): Entry[] => {
      const source = byId.get(plan.provenance.source);
      return source ? [[at.planPath(plan.id), () => planFile(plan, source, address)]] : [];
    });
}

const carrierEntries = (data: ApiData, address: at.Address): Entry[] =>
  data.carriers.flatMap((carrier): Entry[] => {
    const found = data.findingsOfCarrier(carrier.id);
    const outcomes = tallyOf(found);
    return [
      [at.carrierPath(carrier.id), () => carrierFile(carrier, data.plansOfCarrier(carrier.id), outcomes, address)],
      ...paged(findingsFiles(carrier, found, outcomes, address), (number) => at.findingsPath(carrier.id, number)),
    ];
  });

const rulebookEntries = ({ rulebooks, matrix }: ApiData, address: at.Address): Entry[] =>
  rulebooks.map((book): Entry => {
    const rows = matrix(book.id);
    const outcomes = rows.reduce((total, row) => addTallies(total, row.total), emptyTally());
    return [at.rulebookPath(book.id), () => rulebookFile(book, outcomes, rows, address)];
  });

const changeEntries = ({ steps }: ApiData, address: at.Address): Entry[] => [
  [at.changesPath, () => changesFile(steps, FEED, address)],
  ...steps.map((step): Entry => [at.snapshotPath(step.source.id, step.snapshot.date), () => snapshotFile(step, address)]),
];

/** Every file of the API, by its path below the root of the site. */
export function apiFiles(data: ApiData, { address, absolute }: ApiOptions): ReadonlyMap<string, ApiFile> {
  const server = absolute(address('/')).replace(/\/$/, '');
  return new Map<string, ApiFile>([
    [at.indexPath, () => index(data, address)],
    [at.openapiPath, () => openapi({ server, date: data.dataset.date })],
    ...SCHEMA_NAMES.map((name): Entry => [at.schemaPath(name), () => jsonSchema(name, (path) => absolute(address(path)))]),
    ...countryEntries(data, address),
    ...planEntries(data, address),
    [at.carriersPath, () => carriersFile(data.carriers, address)],
    ...carrierEntries(data, address),
    [at.sourcesPath, () => sourcesFile(data.sources, address)],
    ...data.sources.map((source): Entry => [at.sourcePath(source.id), () => sourceFile(source, address)]),
    [at.rulebooksPath, () => rulebooksFile(data.rulebooks, address)],
    ...rulebookEntries(data, address),
    ...changeEntries(data, address),
  ]);
}
