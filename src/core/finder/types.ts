/** What a page asks the finder and what it answers: search, cost and order in one. */
import type { CostBreakdown, CostQuestion, Decider, Outcome, Section, ThresholdDay } from '../cost/types.ts';
import type { PlanCard } from '../model/card.ts';
import type { Choices, FacetOptions } from '../search/facets.ts';

export { DECIDERS, SECTIONS, type Decider, type Section } from '../cost/types.ts';

/** Each order has its definition on the page. `cost` is the order of the ranking; without a query it is the first one offered. */
export const ORDERS = ['cost', 'relevance', 'per-gb', 'price', 'data', 'newest', 'name'] as const;
export type Order = (typeof ORDERS)[number];

export interface FinderRequest {
  readonly query: string;
  /** Lower-case country codes to look in; empty = every country. Their chunks are fetched when first asked for. */
  readonly countries: readonly string[];
  readonly choices: Choices;
  readonly order: Order;
  readonly question: CostQuestion;
  /** Rows to return: from `offset`, at most `limit`. */
  readonly offset: number;
  readonly limit: number;
  /** Language of the page: the alphabet of the name order. */
  readonly lang: string;
}

/** One plan in the answer. */
export interface FinderRow {
  readonly card: PlanCard;
  readonly outcome: Outcome;
  /** Place in the cost order of its currency, from 1; equal plans share none: ties are broken by the published rule. */
  readonly rank: number;
  readonly section: Section;
  readonly decider: Decider;
  /** First threshold this use reaches, and the day; null when it reaches none, or none is stated. */
  readonly threshold: ThresholdDay | null;
}

/** Rows under one heading: one per currency and section in the cost order, one per currency in the orders by price and per GB (null: no currency is stated, or no price), otherwise a single one. */
export interface RowGroup {
  readonly currency: string | null;
  readonly section: Section | null;
  readonly count: number;
}

export interface FinderAnswer {
  /** Plans in the countries that were asked for. */
  readonly catalogue: number;
  /** Plans that match. */
  readonly total: number;
  /** Position of the first row in the whole list. */
  readonly offset: number;
  readonly rows: readonly FinderRow[];
  readonly options: FacetOptions;
  /** Groups in the order of the list; counts sum to `total`. Currencies with most plans stand first. */
  readonly groups: readonly RowGroup[];
  /** Currencies of the costs of the matching plans with their number, most first; plans that state none last. */
  readonly currencies: readonly { readonly currency: string | null; readonly count: number }[];
  /** Largest data volume of any returned row, in MB: the common axis of the strips. */
  readonly axisMb: number;
  /** Countries that were asked for and could not be fetched: their plans are missing from this answer. Asking again tries again. */
  readonly failed: readonly string[];
}

/** Manifest of the catalogue, /data/index.json: what there is, how current it is, and where the chunks lie. Countries in order of their code. */
export interface FinderManifest {
  readonly version: 2;
  readonly plans: number;
  readonly carriers: number;
  readonly sources: number;
  /** Oldest and newest date of the facts, ISO 8601; null when all are undated. */
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly chunks: readonly ManifestChunk[];
  /** The same cards once more, all countries together: less to fetch for whoever looks everywhere. Left out where there is one country only. */
  readonly whole?: readonly ManifestFile[];
}

/** A file of packed cards. */
export interface ManifestFile {
  /** May be relative to the manifest. */
  readonly url: string;
  readonly plans: number;
}

export interface ManifestChunk {
  /** Lower-case ISO 3166-1 code; `xx` for plans without a country. */
  readonly country: string;
  /** The files of its cards, `PackedChunk`; several for a large country. */
  readonly files: readonly ManifestFile[];
  readonly plans: number;
  readonly carriers: number;
  /** Plans whose source is an excerpt. */
  readonly excerpts: number;
  readonly oldest: string | null;
  readonly newest: string | null;
}

/** The finder as pages see it; every method rejects with an `Error` when it cannot answer, and may then be called again. */
export interface FinderService {
  /** Fetches the manifest and nothing else; comes before everything else. */
  readonly open: (manifestUrl: string) => Promise<FinderManifest>;
  /**
   * Fetches the countries that are missing and answers with what is there; rejects when nothing is. The newest question wins: one that is
   * overtaken while it waits is not worked out, it gets the answer of the one that overtook it.
   */
  readonly ask: (request: FinderRequest) => Promise<FinderAnswer>;
  /** Plans in the given order, whether their country was asked for or not; unknown ids are left out. */
  readonly byIds: (ids: readonly string[]) => Promise<readonly PlanCard[]>;
  /** The ledger of one plan; null when there is no such plan. */
  readonly explain: (id: string, question: CostQuestion) => Promise<CostBreakdown | null>;
}
