/** The visitor's month of use and its place in the fragment: `data=20000&tether=0&roam=0&min=0&sms=0&months=24&promo=with&basket=…`. */
import { PROMOTIONS, type CostQuestion, type Promotion, type Usage } from '../core/cost/types.ts';

/** What is asked before anybody says otherwise: 20 GB on the phone, two years, as signed today; under 256 kbit/s nothing counts as delivered. */
export const DEFAULT_QUESTION: CostQuestion = {
  usage: { dataMb: 20_000, hotspotMb: 0, roamingMb: 0, minutes: 0, messages: 0 },
  months: 24,
  promotion: 'with',
  leastKbps: 256,
};

/** The question and the preset its usage was taken from; null once a figure was changed. */
export interface UsageChoice {
  readonly question: CostQuestion;
  readonly basket: string | null;
}

export const DEFAULT_USAGE: UsageChoice = { question: DEFAULT_QUESTION, basket: null };

/** What a named preset says about usage; the baskets of the catalogue are of this shape. */
export interface Preset {
  readonly id: string;
  readonly usage: Usage;
}

/** Name in the fragment and largest figure. 10 TB are more than any line carries in a month of throttling; a month has 43,800 minutes. */
export const USAGE_FIELDS = {
  dataMb: { name: 'data', max: 10_000_000 },
  hotspotMb: { name: 'tether', max: 10_000_000 },
  roamingMb: { name: 'roam', max: 1_000_000 },
  minutes: { name: 'min', max: 43_800 },
  messages: { name: 'sms', max: 100_000 },
} as const satisfies Record<keyof Usage, { readonly name: string; readonly max: number }>;

export type UsageField = keyof Usage;
export const FIELDS = Object.keys(USAGE_FIELDS) as readonly UsageField[];
export const MAX_MONTHS = 60;

const BASKET = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A whole figure within bounds; the default where there is none that could be read. */
function figure(text: string | null, least: number, most: number, otherwise: number): number {
  if (text === null || text.trim() === '') return otherwise;
  const value = Number(text);
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : otherwise;
}

export const sameUsage = (a: Usage, b: Usage): boolean => FIELDS.every((field) => a[field] === b[field]);

const isPromotion = (value: string | null): value is Promotion => (PROMOTIONS as readonly (string | null)[]).includes(value);

/** The figures of the fragment over those of `base`. */
function usageIn(params: URLSearchParams, base: Usage): Usage {
  const of = (field: UsageField): number => figure(params.get(USAGE_FIELDS[field].name), 0, USAGE_FIELDS[field].max, base[field]);
  return {
    dataMb: of('dataMb'),
    hotspotMb: of('hotspotMb'),
    roamingMb: of('roamingMb'),
    minutes: of('minutes'),
    messages: of('messages'),
  };
}

/**
 * Reads the usage part of a page's parameters; what cannot be read is passed over, what is out of range is clamped.
 * A preset named alone stands for its figures. Beside figures these are what counts: a link keeps its meaning if presets ever change,
 * and a preset whose own figures are others is forgotten.
 *
 * @param presets without any, the name is kept as it stands
 */
export function readUsage(params: URLSearchParams, presets: readonly Preset[] | null = null): UsageChoice {
  const named = params.get('basket') ?? '';
  const preset = presets?.find(({ id }) => id === named);
  const alone = FIELDS.every((field) => !params.has(USAGE_FIELDS[field].name));
  const usage = usageIn(params, (alone ? preset?.usage : undefined) ?? DEFAULT_QUESTION.usage);
  const promotion = params.get('promo');
  const months = figure(params.get('months'), 1, MAX_MONTHS, DEFAULT_QUESTION.months);
  const known = preset === undefined ? presets === null && BASKET.test(named) : sameUsage(usage, preset.usage);
  return {
    question: { ...DEFAULT_QUESTION, usage, months, promotion: isPromotion(promotion) ? promotion : DEFAULT_QUESTION.promotion },
    basket: known ? named : null,
  };
}

/** Writes the usage part into parameters that may hold others: only what differs from the default, so that a link stays short. */
export function writeUsage({ question, basket }: UsageChoice, params: URLSearchParams): void {
  const put = (name: string, value: string | number, otherwise: string | number | null): void => {
    params.delete(name);
    if (value !== otherwise) params.set(name, String(value));
  };
  for (const field of FIELDS) put(USAGE_FIELDS[field].name, question.usage[field], DEFAULT_QUESTION.usage[field]);
  put('months', question.months, DEFAULT_QUESTION.months);
  put('promo', question.promotion, DEFAULT_QUESTION.promotion);
  put('basket', basket ?? '', '');
}

/** The parameters of a comparison of some plans for a month of use. */
export function comparisonParams(ids: readonly string[], usage: UsageChoice): URLSearchParams {
  const params = new URLSearchParams({ p: ids.join(',') });
  writeUsage(usage, params);
  return params;
}
