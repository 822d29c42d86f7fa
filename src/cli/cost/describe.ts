/** The cost of one plan in words: what was asked, the ledger, what is not known, what is delivered. */
import type { FairUse, FairUseReason } from '../../core/cost/eu-roaming.ts';
import type { CostBreakdown } from '../../core/cost/types.ts';
import type { PlanCard } from '../../core/model/index.ts';
import { questionWords, type Messages } from '../../i18n/index.ts';
import { ledgerLines, spanText } from './ledger.ts';
import { isBasket } from './question.ts';
import { amountText, type Answer } from './wire.ts';

const SOURCE_IS_EXCERPT = 'This source is an excerpt: what is missing here may be stated by the carrier.';

function asked({ cost, basket }: Answer, m: Messages): string[] {
  const { question } = cost;
  const from = basket ? `${isBasket(question, basket) ? 'basket' : 'changed from the basket'} ${basket.names.en} [${basket.origin}]` : '';
  const promotion = m.cost.promotions[question.promotion];
  return [
    `Use: ${questionWords(question, m)}${from === '' ? '' : ` (${from})`}`,
    `Counted: ${promotion.label}. ${promotion.why} Slower than ${m.format.speed(question.leastKbps)} does not count as delivered.`,
  ];
}

function totalLines(cost: CostBreakdown, card: PlanCard, m: Messages): string[] {
  const missing = card.coverage === 'excerpt' ? m.words.notInExcerpt : m.words.notStated;
  const { low, high } = cost.total;
  const currency = cost.currency ?? 'in a currency that is not stated';
  const rest = high === null ? `; the rest is ${missing}` : '';
  const text = high === null && low === 0 ? `cost ${missing}` : `${spanText(cost.total, cost)} ${currency}`;
  return [`Total: ${text}${high === null && low > 0 ? rest : ''} (${cost.question.months} months)`];
}

function gapLines({ gaps }: CostBreakdown, m: Messages): string[] {
  if (gaps.length === 0) return [m.cost.allKnown];
  return ['Not known:', ...gaps.map((gap) => `  ${m.cost.gaps[gap].short}: ${m.cost.gaps[gap].why}`)];
}

const notCountedLines = ({ notCounted }: CostBreakdown, m: Messages): string[] =>
  notCounted.length === 0
    ? []
    : [
        'Not counted:',
        ...notCounted.map(({ label, wording, reason }) => {
          const name = [label, wording === null ? null : JSON.stringify(wording)].filter((part) => part !== null).join(' ');
          return `  ${name === '' ? 'a charge without a name' : name}: ${m.cost.notCounted[reason]}`;
        }),
      ];

function measureLines({ measures, ...cost }: CostBreakdown, m: Messages): string[] {
  const { fullSpeedMb, threshold, throttled, perFullSpeedGb } = measures;
  const words = m.cost.measures;
  const effect = (name: string): string => words.effects[name] ?? name;
  const lines = [
    fullSpeedMb === null ? null : `${words.fullSpeed}: ${m.format.volume(fullSpeedMb)}`,
    threshold &&
      `${words.threshold}: ${words.onDay(threshold.day, threshold.ofDays, m.format.volume(threshold.thresholdMb), effect(threshold.effect))}`,
    throttled &&
      `${words.ceiling(m.format.speed(throttled.kbps), m.format.volume(throttled.periodCeilingMb))}; ${words.left(m.format.volume(throttled.ceilingMb))}`,
    throttled && `${words.hdVideo}: ${throttled.hdStreams ? words.hours(Math.floor(throttled.hdHours)) : words.hdStalls}`,
    throttled && `${words.maps}: ${words.hours(Math.floor(throttled.mapHours))}`,
    perFullSpeedGb === null ? null : `${words.perGb}: ${amountText(perFullSpeedGb, cost)} ${cost.currency ?? ''}`.trimEnd(),
  ];
  return lines.filter((line) => line !== null);
}

const REASONS: Record<FairUseReason, string> = {
  'not-eea': 'not a country of the European Economic Area',
  'not-mobile': 'not a mobile plan',
  year: 'no single cap is known for that time',
  allowance: 'how much data is included is not stated',
  price: 'the price is not stated',
  currency: 'the price is not in euro',
  vat: 'it is not known which VAT the price includes',
  period: 'price and data are given for periods of different length',
};

const BASES = {
  unlimited: 'twice the price without VAT ÷ wholesale cap, because the data is unlimited at home',
  'cheap-data': 'twice the price without VAT ÷ wholesale cap, because a GB costs less than the cap; at most what is included at home',
  'whole-allowance': 'the whole allowance, because a GB costs at least the cap',
} as const;

/** "At least 36.36 GB …"; says that the rule was read as reported. */
export function fairUseLines(fairUse: FairUse | null, m: Messages): string[] {
  if (!fairUse) return [];
  const head = 'Roaming in the EU and EEA';
  if (!fairUse.told) return [`${head}: the least volume without surcharge cannot be told: ${REASONS[fairUse.reason]}.`];
  if (fairUse.volumeMb === 0) return [`${head}: no data is included at home, so none is due abroad without surcharge.`];
  const vat =
    fairUse.vatPercent === null
      ? 'price without VAT'
      : `${fairUse.vatPercent} % VAT taken out${fairUse.taxAssumed ? ', as is the habit of the country' : ''}`;
  return [
    `${head}: at least ${m.format.volume(fairUse.volumeMb)} per billing period without surcharge`,
    `  ${BASES[fairUse.basis]} (${fairUse.capEurPerGb.toFixed(2)} EUR/GB in ${fairUse.year}, ${vat}). The formula is given as reported; the carrier may give more.`,
  ];
}

/** Everything about the cost of one plan, line by line. */
export function describeAnswer(answer: Answer, m: Messages): string[] {
  const { card, cost, fairUse } = answer;
  const delivery = m.cost.delivery[cost.delivery];
  const sections = [
    [`${card.carrier} · ${card.name} (${card.id})`, ...(card.coverage === 'excerpt' ? [SOURCE_IS_EXCERPT] : []), ...asked(answer, m)],
    cost.lines.length === 0 ? ['Nothing of the price is stated, so there is no ledger.'] : ledgerLines(cost, m),
    [...totalLines(cost, card, m), `${delivery.label}. ${delivery.why}`],
    gapLines(cost, m),
    notCountedLines(cost, m),
    measureLines(cost, m),
    fairUseLines(fairUse, m),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
    .map((line) => line.replaceAll('\u00a0', ' '));
}
