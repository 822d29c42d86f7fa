/** What every figure of plans needs: names, amounts, sources, the notes that hold for all. */
import { gapOf } from '../../core/model/gap.ts';
import { unstated } from '../../i18n/tier.ts';
import type { Figure, PlottedPlan, PlottedSource } from '../types.ts';
import type { FigureMessages } from '../../i18n/figure-words.ts';
import type { StripInput } from '../segments.ts';

export type { FigureMessages };

export const stripInput = ({ data, tiers, coverage, unread, verdict }: PlottedPlan): StripInput => ({
  data: { ...data },
  tiers: [...tiers],
  coverage,
  unread,
  ...(verdict === null ? {} : { verdict }),
});

/** "Name (Carrier)"; the name alone where it names the carrier already. */
export function fullName({ name, carrier }: Pick<PlottedPlan, 'name' | 'carrier'>, m: FigureMessages): string {
  const told = name.toLowerCase().includes(carrier.name.toLowerCase());
  return told ? name : m.figures.plan(name, carrier.name);
}

const DIGITS = new Map<string, number>();

/** Decimal places of the smallest unit of a currency; looked up once each, since formatters are dear. */
function fractionDigits(currency: string): number {
  const known = DIGITS.get(currency);
  if (known !== undefined) return known;
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  DIGITS.set(currency, digits);
  return digits;
}

/** An amount to the smallest unit the currency is paid in. */
export function money(amount: number, currency: string | null, m: FigureMessages): string {
  const scale = 10 ** (currency === null ? 2 : fractionDigits(currency));
  const text = m.format.money(Math.round(amount * scale + 1e-6) / scale, currency);
  return currency === null ? m.figures.unnamedCurrency(text) : text;
}

/** Title of a chart: its words, and what it shows where that is short. */
export function titleOf(chart: Figure['chart'], plans: readonly PlottedPlan[], m: FigureMessages): string {
  const { titled, titles, list, plans: counted } = m.figures;
  return titled(titles[chart], plans.length <= 2 ? list(plans.map((plan) => fullName(plan, m))) : counted(plans.length));
}

const OWN_WORDS = /^(?:the price of|how much|the threshold of) /;

/** One finding out of clauses that name their plans. A sentence that begins with words of ours begins with a capital; names stay as they are. */
export function findingOfClauses(clauses: readonly string[], m: FigureMessages): string {
  const [only = ''] = clauses;
  if (clauses.length !== 1) return m.figures.ofPlans(clauses.length, clauses);
  return m.figures.sentence(OWN_WORDS.test(only) ? only.slice(0, 1).toUpperCase() + only.slice(1) : only);
}

/** One finding out of what is said of each plan after its name. */
export function findingOf(plans: readonly PlottedPlan[], said: (plan: PlottedPlan) => string, m: FigureMessages): string {
  return findingOfClauses(
    plans.map((plan) => m.figures.clause(fullName(plan, m), said(plan))),
    m,
  );
}

export function sourcesOf(plans: readonly PlottedPlan[]): readonly PlottedSource[] {
  const byId = new Map(plans.map(({ source }) => [`${source.id} ${source.sha256}`, source]));
  return [...byId.values()];
}

export const newest = (dates: readonly string[]): string => dates.toSorted().at(-1) ?? '';

/** Names of the plans of which something holds, as a note; nothing where it holds of none. */
export function noteOn(
  plans: readonly PlottedPlan[],
  holds: (plan: PlottedPlan) => boolean,
  note: (names: string) => string,
  m: FigureMessages,
): readonly string[] {
  const names = plans.filter(holds).map((plan) => fullName(plan, m));
  return names.length === 0 ? [] : [note(m.figures.list(names))];
}

/** What is missing, and why, of the plans that are drawn. */
export const gapNotes = (plans: readonly PlottedPlan[], m: FigureMessages): readonly string[] => [
  ...noteOn(plans, ({ coverage }) => coverage === 'excerpt', m.figures.excerpt, m),
  ...noteOn(plans, ({ unread }) => unread, m.figures.unread, m),
];

/** "not stated", or why it is not known where all plans share the reason. */
export function missingOf(plans: readonly PlottedPlan[], m: FigureMessages): string {
  const reasons = new Set(plans.map((plan) => unstated(gapOf(plan), m)));
  return reasons.size === 1 ? [...reasons].join('') : m.words.notStated;
}

/** The parts of a figure that are the same for every chart of plans. */
export const planFigure = (
  chart: Figure['chart'],
  plans: readonly PlottedPlan[],
  m: FigureMessages,
): Pick<Figure, 'chart' | 'lang' | 'subjects' | 'title' | 'sources' | 'asOf'> => ({
  chart,
  lang: m.lang,
  subjects: plans.map(({ id }) => id),
  title: titleOf(chart, plans, m),
  sources: sourcesOf(plans),
  asOf: newest(plans.map(({ asOf, source }) => asOf ?? source.date)),
});

/** Plans by currency, in the order of their first; amounts of two currencies never share an axis. */
export const byCurrency = (plans: readonly PlottedPlan[]): readonly (readonly [string | null, readonly PlottedPlan[]])[] => [
  ...Map.groupBy(plans, ({ currency }) => currency),
];
