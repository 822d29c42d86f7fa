/**
 * The words of the charts. `Plotted` is what a chart draws of one plan or one rulebook: computed once, the same in every
 * language, small enough to be frozen. `Figure` is a chart in one language: title, finding, table, picture, sources.
 */
import type { Tally } from '../core/disclosure/index.ts';
import type { HistoryPoint } from '../core/model/history.ts';
import type { AllowanceKind, Coverage, Verdict } from '../core/model/plan.ts';
import type { WireTier } from '../core/model/wire.ts';
import type { Lang } from '../i18n/lang.ts';
import type { ChartConfiguration } from './chartjs.ts';
import type { SegmentKind } from './segments.ts';
import type { Theme } from './theme.ts';

/** strips, cost, speed, per-gb, history: of plans · disclosure: of a rulebook. The order is that of the builder. */
export const CHARTS = ['strips', 'cost', 'speed', 'per-gb', 'history', 'disclosure'] as const;
export type ChartKind = (typeof CHARTS)[number];
/** Plans one chart can show: six lines are as many as can be told apart without colour. */
export const MOST_PLANS = 6;

export type { HistoryPoint } from '../core/model/history.ts';

/** Where the facts come from: the snapshot and its licence. */
export interface PlottedSource {
  /** `<cc>/<folder>`. */
  readonly id: string;
  readonly title: string;
  /** Date of the snapshot, ISO 8601. */
  readonly date: string;
  /** Of the snapshot's bytes, hex. */
  readonly sha256: string;
  /** The page the facts were compiled from, or the file; null where neither has an address. */
  readonly url: string | null;
  readonly licence: { readonly text: string; readonly url: string | null };
}

export type Delivery = 'full' | 'part' | 'unknown';

/** [MB a month, least cost a month, most cost a month (null = not disclosed), delivery]; amounts in units of the currency. */
export type CostPoint = readonly [mb: number, low: number, high: number | null, delivery: Delivery];

/** Average cost of a month over `months` months as signed today, against data used; no minutes, no messages, no roaming. */
export interface CostSeries {
  readonly months: number;
  /** Ascending by MB: the volumes of `COST_GRID_MB`, every stated threshold, and the first MB beyond each. */
  readonly points: readonly CostPoint[];
}

/** One stretch of the data axis and the speed that holds there. */
export interface SpeedStep {
  /** MB of the period; null = from a threshold that is not stated. */
  readonly fromMb: number | null;
  /** null = open, or ended by a threshold that is not stated. */
  readonly toMb: number | null;
  /** Every effect stated for the stretch, as on the tariff strip. */
  readonly kinds: readonly SegmentKind[];
  /** Stated speed downstream, kbit/s; null = not stated (full speed without a figure, or a slowdown without one). */
  readonly kbps: number | null;
}

export interface SpeedSeries {
  /** Period the volumes count over, such as `month` or `28d`. */
  readonly period: string;
  /** Typical or advertised speed downstream the file states for full speed [low, high], kbit/s. */
  readonly full: readonly [number, number] | null;
  readonly steps: readonly SpeedStep[];
}

/** GB at full speed for the standard price, both per 30 days. */
export interface PerMoney {
  /** metered: `gb` is stated · no-limit: the text says that there is none · not-stated: a limit is not stated or the price is not. */
  readonly kind: 'metered' | 'no-limit' | 'not-stated';
  readonly gb: number | null;
  /** Standard price per 30 days in units of the currency. */
  readonly price: number | null;
  /** gb ÷ price to four digits; null unless both are known and the price is above 0. */
  readonly gbPerUnit: number | null;
}

export interface PlottedPlan {
  readonly version: 1;
  readonly kind: 'plan';
  readonly id: string;
  readonly name: string;
  readonly carrier: { readonly id: string; readonly name: string };
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | null;
  readonly service: string | null;
  readonly currency: string | null;
  readonly claim: string | null;
  readonly verdict: Verdict | null;
  readonly coverage: Coverage;
  /** True where the fine print is in a language that is not read. */
  readonly unread: boolean;
  /** Date the facts were true; null = undated. */
  readonly asOf: string | null;
  /** What the tariff strip is drawn from. */
  readonly data: { readonly kind: AllowanceKind; readonly mb: number | null; readonly period: string | null };
  readonly tiers: readonly WireTier[];
  /** null where no price is stated or the amounts leave the exact range. */
  readonly cost: CostSeries | null;
  readonly speed: SpeedSeries;
  readonly perMoney: PerMoney;
  /** Oldest first; the last is the newest snapshot. */
  readonly history: readonly HistoryPoint[];
  readonly source: PlottedSource;
}

export interface PlottedRulebook {
  readonly version: 1;
  readonly kind: 'rulebook';
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly carriers: readonly {
    readonly id: string;
    readonly name: string;
    readonly country: string | null;
    readonly day: string;
    readonly coverage: Coverage | 'mixed';
    readonly counts: Tally;
  }[];
  readonly sources: readonly PlottedSource[];
}

export type Plotted = PlottedPlan | PlottedRulebook;

/** A plotted plan or rulebook with its content hash: SHA-256 over `canonicalJson(plotted)`, hex. */
export interface Pinned {
  readonly pin: string;
  readonly plotted: Plotted;
}

export type Cell = string | number | null;

/** The data of a figure, for the `<table>` and for CSV and JSON. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly {
    /** Machine name, English, such as `data_gb`. */
    readonly key: string;
    /** Heading in the language of the figure, with its unit. */
    readonly label: string;
    readonly numeric: boolean;
  }[];
  readonly rows: readonly FigureRow[];
}
export interface FigureRow {
  /** What CSV and JSON hold, in the order of the columns; null = not stated. */
  readonly values: readonly Cell[];
  /** What people read, in the language of the figure. */
  readonly texts: readonly string[];
}

/** What a drawing needs to know of its surroundings. */
export interface Look {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** CSS font-family list. */
  readonly font: string;
  /** False at build time and where the reader asks for reduced motion. */
  readonly animated: boolean;
}

/** chart: drawn by Chart.js, on a page and at build time · svg: a text of its own, such as the tariff strips. */
export type Picture =
  | { readonly kind: 'chart'; readonly height: (width: number) => number; readonly config: (look: Look) => ChartConfiguration }
  | {
      readonly kind: 'svg';
      readonly height: (width: number) => number;
      readonly svg: (look: Look) => string;
      /** The same of several plans where there is little room, as in share images. */
      readonly compact?: Pick<Extract<Picture, { kind: 'svg' }>, 'height' | 'svg'>;
    };

export interface Figure {
  readonly chart: ChartKind;
  readonly lang: Lang;
  /** Ids of the plans or the rulebook, in the order drawn. */
  readonly subjects: readonly string[];
  readonly title: string;
  /** One sentence made from the data; also the alternative text of the picture. */
  readonly finding: string;
  /** How to read the picture, what was assumed, what is not shown. */
  readonly notes: readonly string[];
  readonly picture: Picture;
  readonly table: FigureTable;
  readonly sources: readonly PlottedSource[];
  /** Newest date of the facts, ISO 8601. */
  readonly asOf: string;
}

export interface FigureRequest {
  readonly chart: ChartKind;
  readonly lang: Lang;
  /** Right end of a data axis in MB; chosen from the data when left out. */
  readonly maxMb?: number;
}
