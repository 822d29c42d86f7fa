/** Parts of a plan in words: prices, allowances, charges, terms. What is absent is said to be absent. */
import type { PlanCard } from '../core/model/card.ts';
import type { Fact } from '../core/model/fact.ts';
import { gapOf } from '../core/model/gap.ts';
import { moneyToNumber } from '../core/model/money.ts';
import type { Allowance, Charge, Plan, PriceStep } from '../core/model/plan.ts';
import { volumeToMb } from '../core/model/quantity.ts';
import type { Messages } from './index.ts';
import type { PageMessages } from './pages.ts';
import { unstated } from './tier.ts';

/** A text for a fact, and whether the fact is known at all. */
export interface Said {
  readonly text: string;
  readonly known: boolean;
}

const known = (text: string): Said => ({ text, known: true });
const missing = (coverage: Plan['coverage'], m: Messages): Said => ({ text: unstated(coverage, m), known: false });

/** "US$30 per month"; a price whose currency is unknown is a bare number. */
export function cardPrice({ price, coverage }: Pick<PlanCard, 'price' | 'coverage'>, m: Messages): Said {
  return price === null
    ? missing(coverage, m)
    : known(m.words.amountPer(m.format.money(price.amount, price.currency), m.words.per(price.period)));
}

/** The printed price per 30 days, where the plan is priced over another period; else null. */
export function cardPer30({ price, per30 }: Pick<PlanCard, 'price' | 'per30'>, m: PageMessages): string | null {
  if (price === null || per30 === null || ['month', '30d', 'cycle'].includes(price.period)) return null;
  return m.plan.price.per30(m.format.money(per30, price.currency));
}

export function cardData({ data, coverage }: Pick<PlanCard, 'data' | 'coverage'>, m: Messages): Said {
  if (data.kind === 'not-stated') return missing(coverage, m);
  if (data.kind !== 'metered') return known(m.words.allowances[data.kind]);
  if (data.mb === null) return missing(coverage, m);
  const volume = m.format.volume(data.mb);
  return known(data.period === null ? volume : m.words.amountPer(volume, m.words.per(data.period)));
}

export function stepPrice({ amount, period, tax }: PriceStep, m: Messages): string {
  return `${m.words.amountPer(m.format.money(moneyToNumber(amount), amount.currency), m.words.per(period))}${m.strip.comma}${m.words.taxes[tax]}`;
}

/** Label and amount of a charge; the published words where they say more. */
export function chargeWords(
  { label, amount, wording }: Charge,
  coverage: Plan['coverage'],
  m: Messages,
): Said & { readonly label: string | null } {
  const money = amount === null ? null : m.format.money(moneyToNumber(amount), amount.currency);
  const words = [money, money === null ? wording : wording === null ? null : `(${wording})`].filter((part) => part !== null).join(' ');
  return { label, ...(words === '' ? missing(coverage, m) : known(words)) };
}

/** "1000 minutes per month", "20 GB per month", "Unlimited", or that it is not stated. */
export function allowanceWords(
  scope: 'data' | 'hotspot' | 'roaming' | 'voice' | 'sms',
  allowance: Allowance,
  coverage: Plan['coverage'],
  m: PageMessages,
): Said {
  const { kind, volume, units, period, wording } = allowance;
  if (kind === 'unlimited' || kind === 'excluded') return known(m.words.allowances[kind]);
  const amount = volume
    ? m.format.volume(volumeToMb(volume))
    : units === null
      ? null
      : m.plan.units[scope === 'sms' ? 'sms' : 'voice'](m.format.number(units));
  if (kind === 'not-stated' || amount === null) return wording === null ? missing(coverage, m) : known(`“${wording}”`);
  return known(period === null ? amount : m.words.amountPer(amount, m.words.per(period)));
}

/** The opening line of the schedule: what is included before any step. */
export function includedWords(plan: Pick<Plan, 'data' | 'coverage' | 'unreadTerms'>, m: PageMessages): string {
  const { kind, volume, period } = plan.data;
  const { included } = m.plan;
  if (kind === 'unlimited') return included.unlimited;
  if (kind === 'excluded') return included.excluded;
  if (kind === 'not-stated' || volume === null)
    return included.unknown(unstated(gapOf({ coverage: plan.coverage, unread: plan.unreadTerms }), m));
  return included.metered(m.format.volume(volumeToMb(volume)), period === null ? null : m.words.per(period));
}

export function commitmentWords({ commitment, coverage }: Pick<Plan, 'commitment' | 'coverage'>, m: PageMessages): Said {
  const { months, wording } = commitment;
  if (months === 0) return known(m.plan.commitment.none);
  if (months !== null) return known(m.words.months(months));
  return wording === null ? missing(coverage, m) : known(`“${wording}”`);
}

/** Label of a fact by its path: "Price", "Step 2: speed", "One-time charge 3". */
export function fieldLabel(path: string, m: PageMessages): string {
  const { fields, links, tierPart } = m.plan;
  const [head = '', second = '', third = ''] = path.split('.');
  if (head === 'tiers') return tierPart(Number(second) + 1, third);
  if (head === 'links') return links[second as keyof typeof links] ?? path;
  const label = fields[path] ?? fields[path.replace(/\.\d+(?=\.|$)/, '')] ?? path;
  const index = /\.(\d+)$/.exec(path)?.[1];
  return index === undefined ? label : `${label} ${Number(index) + 1}`;
}

/** The value a fact was read as, with its unit where it is a bare volume or speed. */
export function factValue({ field, value }: Pick<Fact, 'field' | 'value'>, m: PageMessages): string {
  if (value === null) return m.words.notStated;
  if (typeof value === 'number') {
    if (/^(?:allowance\.(?:data|hotspot|roaming)|tiers\.\d+\.threshold)$/.test(field)) return m.format.volume(value);
    if (/^(?:tiers\.\d+\.speed|speeds\.\d+\.(?:down|up))$/.test(field)) return m.format.speed(value);
    return m.format.number(value);
  }
  if (/^speeds\.\d+\.(?:down|up)$/.test(field)) return rangeWords(String(value), m);
  return m.plan.values[String(value)] ?? String(value);
}

/** "53000-304000" (kbit/s) as "53–304 Mbit/s"; other text stays as it is. */
function rangeWords(text: string, m: PageMessages): string {
  const [, low, high] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  return low === undefined || high === undefined ? text : m.format.speedRange(Number(low), Number(high));
}

/** The language a name is written in, as far as its script or its source tells; undefined where neither does. */
export function nameLanguage(name: string, language: string | null = null): string | undefined {
  if (/\p{Script=Hangul}/u.test(name)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'ja';
  if (/\p{Script=Han}/u.test(name)) return language?.startsWith('ja') || language?.startsWith('zh') ? language : 'zh';
  return language !== null && !/^(?:zh|ja|ko)/.test(language) ? language : undefined;
}
