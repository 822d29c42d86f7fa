/** The index of the API. */
import { pinPath, plottedPath } from '../../../embed/address.ts';
import { pathFor } from '../../../i18n/lang.ts';
import * as at from '../address.ts';
import { SCHEMA_NAMES, type IndexFile } from '../schema/index.ts';

/** What the index says in words, in both languages. */
export interface ApiTexts {
  readonly about: IndexFile['about'];
  readonly licence: IndexFile['licence'];
  readonly unknown: IndexFile['unknown'];
  readonly downloads: Readonly<Record<string, IndexFile['about']>>;
}

export interface IndexFacts {
  readonly dataset: IndexFile['dataset'];
  readonly counts: IndexFile['counts'];
  readonly countries: readonly { readonly code: string; readonly plans: number; readonly carriers: number }[];
  readonly downloads: readonly { readonly path: string; readonly mediaType: string }[];
  /** Path of the Atom feed. */
  readonly feed: string;
}

/** By the end of a field's name, or by the field. */
export const UNITS: Readonly<Record<string, string>> = {
  '*_mb, mb': 'megabyte; 1 GB = 1000 MB',
  '*_kbps': 'kilobit per second',
  '*_ms': 'millisecond',
  '*_months, *_month': 'month of the contract',
  'amount, price, charge_cap, unit_cap_price, price_per_30_days': 'units of the currency beside it, decimals as published; never converted',
  minutes: 'minute',
  messages: 'message',
  bytes: 'byte',
  'date, as_of': 'ISO 8601 (as_of also as a year or a month)',
};

const templates = (address: at.Address): IndexFile['templates'] => ({
  country: address(at.countryPath('{code}')),
  plan: address(at.planPath('{id}')),
  carrier: address(at.carrierPath('{id}')),
  source: address(at.sourcePath('{+id}')),
  findings: address(at.findingsPath('{carrier_id}')),
  rulebook: address(at.rulebookPath('{+id}')),
  charts: address(plottedPath('{id}')),
  pin: address(pinPath('{pin}')),
});

export function indexFile(facts: IndexFacts, texts: ApiTexts, address: at.Address): IndexFile {
  return {
    $schema: address(at.schemaPath('index')),
    version: 1,
    name: 'Plaintariff',
    about: texts.about,
    dataset: facts.dataset,
    licence: texts.licence,
    units: { ...UNITS },
    unknown: texts.unknown,
    counts: facts.counts,
    countries: facts.countries.map(({ code, plans, carriers }) => ({
      code,
      plans,
      carriers,
      links: { self: address(at.countryPath(code)), page: address(`/countries/${code}/`) },
    })),
    downloads: facts.downloads.map(({ path, mediaType }) => ({
      url: address(path),
      media_type: mediaType,
      title: texts.downloads[path] ?? { en: path, zh: path },
    })),
    schemas: Object.fromEntries(SCHEMA_NAMES.map((name) => [name, address(at.schemaPath(name))])),
    links: {
      self: address(at.indexPath),
      carriers: address(at.carriersPath),
      sources: address(at.sourcesPath),
      rulebooks: address(at.rulebooksPath),
      changes: address(at.changesPath),
      feed: address(facts.feed),
      openapi: address(at.openapiPath),
      documentation: address('/data/'),
      documentation_zh: address(pathFor('zh', '/data/')),
    },
    templates: templates(address),
  };
}
