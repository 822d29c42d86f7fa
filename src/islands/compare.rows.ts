/** The side-by-side table: one row per question, one cell per plan, and whether the plans differ in it. */
import { per30Days } from '../core/model/period.ts';
import { gapOf, type Gap } from '../core/model/gap.ts';
import type { WirePlan, WirePrice, WireTier } from '../core/model/wire.ts';
import type { CompareMessages } from '../i18n/compare.ts';
import { effectWords, tierWords, unstated, type Messages } from '../i18n/index.ts';

export interface Cell {
  /** Never empty: an absence has words of its own. */
  readonly lines: readonly string[];
  /** False where the fact is not stated. */
  readonly known: boolean;
}

export interface Row {
  readonly key: RowKey;
  readonly label: string;
  readonly cells: readonly Cell[];
  /** At least two cells say different things. */
  readonly differs: boolean;
}

type Read = (plan: WirePlan, m: CompareMessages) => Cell;

const known = (...lines: readonly string[]): Cell => ({ lines, known: true });
const missing = (plan: WirePlan, m: Messages): Cell => ({ lines: [unstated(plan.coverage, m)], known: false });
const isExcerpt = ({ coverage }: WirePlan): boolean => coverage === 'excerpt';
/** Why a tier may lack something. */
const gap = ({ coverage, unread_terms }: WirePlan): Gap => gapOf({ coverage, unread: unread_terms });
const orMissing = (text: string | null, plan: WirePlan, m: Messages): Cell => (text === null ? missing(plan, m) : known(text));

function priceWords({ amount, currency, period }: WirePrice, { islands: { card }, format, words }: Messages): string | null {
  if (amount === null) return null;
  const money = currency === null ? `${format.money(amount, null)} (${card.currencyUnknown})` : format.money(amount, currency);
  return period === null ? money : card.price(money, words.per(period));
}

const price: Read = (plan, m) => {
  const text = priceWords(plan.price, m);
  return text === null ? missing(plan, m) : known(text, m.words.taxes[plan.price.tax]);
};

const per30: Read = (plan, m) => {
  const { amount, currency, period } = plan.price;
  if (amount === null || period === null) return missing(plan, m);
  const value = per30Days(amount, period);
  return value === null ? known(m.compare.oneOff) : known(m.format.money(value, currency));
};

const steps: Read = (plan, m) => {
  const [only, second] = plan.price_steps;
  if (only?.kind === 'standard' && only.to_month === null && second === undefined) return known(m.compare.onePrice);
  const lines = plan.price_steps.flatMap((step) => {
    const text = priceWords(step, m);
    if (text === null) return [];
    const open = step.kind === 'introductory' && step.to_month === null;
    return [open ? m.compare.introOpen(text) : m.compare.step(step.from_month, step.to_month, text)];
  });
  return lines.length === 0 ? missing(plan, m) : known(...lines);
};

/** The plan's own words are quoted where they are not simply the word itself. */
const claimWords = (own: string | null, unlimited: string): string =>
  own === null || own.toLowerCase() === unlimited.toLowerCase() ? unlimited : `${unlimited}: “${own}”`;

const allowance: Read = (plan, m) => {
  const { kind, mb, period } = plan.allowance;
  const { words, format, islands } = m;
  if (kind === 'unlimited') return known(claimWords(plan.unlimited_words, words.unlimited));
  if (kind === 'excluded') return known(words.allowances.excluded);
  if (kind === 'not-stated' || mb === null) return { lines: [unstated(gap(plan), m)], known: false };
  return known(period === null ? format.volume(mb) : islands.card.price(format.volume(mb), words.per(period)));
};

const dataTiers = (plan: WirePlan): WireTier[] => plan.tiers.filter(({ scope }) => scope === 'data');

/** What a kind of tier says, or that the text mentions none: that is not "there is none". */
function ofTiers(plan: WirePlan, lines: readonly string[], silence: Silence, m: Messages): Cell {
  if (lines.length > 0) return known(...new Set(lines));
  const said: Record<Gap, string> = { ...silence, unread: unstated('unread', m) };
  return { lines: [said[gap(plan)]], known: false };
}
type Silence = Readonly<Record<Exclude<Gap, 'unread'>, string>>;

/** A clause as a line of its own. */
const sentence = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);

const tiers: Read = (plan, m) => {
  const { noTiers, noTiersExcerpt } = m.compare;
  return ofTiers(
    plan,
    dataTiers(plan).map((tier) => sentence(tierWords(tier, gap(plan), m))),
    { full: noTiers, excerpt: noTiersExcerpt },
    m,
  );
};

const throttle: Read = (plan, m) => {
  const { noThrottle, noThrottleExcerpt } = m.compare;
  const slowed = dataTiers(plan).filter(({ action }) => action === 'throttle');
  const speeds = slowed.map(({ down_kbps }) => (down_kbps === null ? unstated(gap(plan), m) : m.format.speed(down_kbps)));
  return ofTiers(plan, speeds, { full: noThrottle, excerpt: noThrottleExcerpt }, m);
};

const overage: Read = (plan, m) => {
  const { noOverage, noOverageExcerpt } = m.compare;
  const charged = dataTiers(plan).filter(({ action }) => action === 'charge' || action === 'bolt_on');
  return ofTiers(
    plan,
    charged.map((tier) => sentence(effectWords(tier, gap(plan), m))),
    { full: noOverage, excerpt: noOverageExcerpt },
    m,
  );
};

const factOf = (plan: WirePlan, field: string): string | number | boolean | null =>
  plan.facts.find((fact) => fact.field === field)?.value ?? null;

/** The hotspot allowance as the facts have it: a volume in MB or the words `unlimited`, `excluded`. */
function hotspotAllowance(plan: WirePlan, { words, format }: Messages): string | null {
  const value = factOf(plan, 'hotspot');
  if (typeof value === 'number') return format.volume(value);
  return value === 'unlimited' || value === 'excluded' ? words.allowances[value] : null;
}

const hotspot: Read = (plan, m) => {
  const policies = plan.tiers.filter(({ scope }) => scope === 'hotspot').map((tier) => sentence(tierWords(tier, gap(plan), m)));
  const lines = [hotspotAllowance(plan, m), ...policies].filter((line) => line !== null);
  return lines.length === 0 ? missing(plan, m) : known(...lines);
};

const commitment: Read = (plan, m) => {
  const months = factOf(plan, 'commitment.months');
  if (typeof months !== 'number') return missing(plan, m);
  return known(months === 0 ? m.compare.noCommitment : m.words.months(months));
};

function speedLine(
  { technology, down_kbps, up_kbps, latency_ms }: WirePlan['speeds'][number],
  { format, compare, strip }: CompareMessages,
): string {
  const parts = [
    down_kbps && compare.down(format.speedRange(...down_kbps)),
    up_kbps && compare.up(format.speedRange(...up_kbps)),
    latency_ms && compare.latency(...latency_ms),
  ].filter((part) => part !== null);
  const text = parts.join(strip.comma);
  return technology === null ? text : compare.technology(technology, text);
}

const speeds: Read = (plan, m) => {
  const lines = plan.speeds.map((entry) => speedLine(entry, m)).filter((line) => line !== '');
  return lines.length === 0 ? missing(plan, m) : known(...lines);
};

const READERS = {
  price,
  per30,
  steps,
  allowance,
  tiers,
  throttle,
  overage,
  hotspot,
  commitment,
  speeds,
  verdict: (plan, { words }) => known(plan.verdict === null ? words.noClaim : words.verdicts[plan.verdict].label),
  country: (plan, m) => orMissing(plan.country && m.format.country(plan.country), plan, m),
  coverage: (plan, { words }) => known(isExcerpt(plan) ? words.excerpt : words.fullFile),
  asOf: (plan, { words, format }) => (plan.as_of === null ? { lines: [words.undated], known: false } : known(format.date(plan.as_of))),
} satisfies Record<string, Read>;
export type RowKey = keyof typeof READERS;

const ORDER = Object.keys(READERS) as RowKey[];

/** Two absences are no difference, even where one is a carrier's and the other only our excerpt's. */
const textOf = (cell: Cell): string | null => (cell.known ? cell.lines.join('\n') : null);

/** The rows of the table, in a fixed order. With one plan nothing differs. */
export function compareRows(plans: readonly WirePlan[], m: CompareMessages): readonly Row[] {
  return ORDER.map((key) => {
    const cells = plans.map((plan) => READERS[key](plan, m));
    return { key, label: m.compare.rows[key], cells, differs: new Set(cells.map(textOf)).size > 1 };
  });
}
