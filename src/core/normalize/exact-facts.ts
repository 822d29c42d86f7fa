/** The facts of a row that states a plan value by value: each value with its cell, named as everywhere else. */
import { LINK_KINDS, moneyToNumber, volumeToMb, type Allowance, type Charge, type Evidence, type Fact, type Plan } from '../model/index.ts';
import { LINK_COLUMNS, type ChargeItem, type TierItem } from '../model/table/index.ts';
import { seed, tierFacts, type PartName, type Parts } from './candidate.ts';
import type { ExactRow } from './exact.ts';
import { jsonSpan, type JsonPath } from './json-span.ts';
import { derived, notStated, quote, stated } from './part.ts';
import { spanValue } from './speeds.ts';

type Value = Fact['value'];
/** Path of a fact, its value, the column it stands in and, in a list, the place there. */
type Entry = readonly [field: string, value: Value, column: string, at?: JsonPath];
/** Quotes a cell, or the value at a place in its JSON. */
type QuoteOf = (column: string, at?: JsonPath) => Evidence[];

const RULE = 'plan-table';
/** What a plan is expected to say; where it does not, that is a fact too. */
const EXPECTED = new Set([
  ...['service', 'payment', 'price.amount', 'price.tax', 'commitment.months', 'unlimited_claim'],
  ...['allowance.data', 'allowance.voice', 'allowance.sms'],
]);

export function exactFacts(plan: Plan, row: ExactRow): Fact[] {
  const assumed = new Set((row.values.get('derived') ?? []) as readonly string[]);
  const quoteOf: QuoteOf = (column, at) => {
    const cell = row.cells.get(column);
    if (cell === undefined) return [];
    const span = at && jsonSpan(cell.text, at);
    return [span ? quote(cell, ...span) : quote(cell)];
  };
  const facts = entries(plan).flatMap(([field, value, column, at]): Fact[] => {
    if (value === null) return EXPECTED.has(field) ? [notStated(field)] : [];
    return [(assumed.has(field) || !row.cells.has(column) ? derived : stated)(field, value, RULE, quoteOf(column, at))];
  });
  return [...facts, ...tiersOf(plan, assumed, quoteOf)];
}

function tiersOf({ tiers }: Plan, assumed: ReadonlySet<string>, quoteOf: QuoteOf): Fact[] {
  return tiers.flatMap((tier, i) => {
    const given: readonly (readonly [PartName, unknown, key: keyof TierItem])[] = [
      ['threshold', tier.threshold, 'from_mb'],
      ['effect', tier.effect, 'action'],
      ['speed', tier.downKbps, 'down_kbps'],
      ['price', tier.price, 'price'],
      ['cap', tier.chargeCap, 'charge_cap'],
      ['unit_cap', tier.unitCapPrice, 'unit_cap_price'],
      ['unit_cap_volume', tier.unitCapVolume, 'unit_cap_mb'],
    ];
    const parts: Parts = Object.fromEntries(
      given
        .filter(([, value]) => value !== null)
        .map(([name, , key]) => [name, seed(RULE, quoteOf('tiers', [i, key]), assumed.has(`tiers.${i}.${name}`) ? 'derived' : 'stated')]),
    );
    return tierFacts({ tier, parts, column: -1 }, i);
  });
}

const said = ({ kind, volume, units, wording }: Allowance): Value =>
  kind === 'metered' ? (volume ? volumeToMb(volume) : units) : kind === 'not-stated' ? wording : kind;
const charged = ({ amount, wording }: Charge): Value => (amount ? moneyToNumber(amount) : wording);

const chargedIn = ({ amount }: Charge): keyof ChargeItem => (amount ? 'amount' : 'wording');

function entries(plan: Plan): Entry[] {
  return [
    ['name', plan.name, 'name'],
    ['published_id', plan.publishedId, 'published_id'],
    ['country', plan.country, 'country'],
    ['carrier', plan.carrier.name, 'carrier'],
    ['service', plan.service, 'service'],
    ['payment', plan.payment, 'payment'],
    ...prices(plan),
    ...charges(plan),
    ...allowances(plan),
    ['unlimited_claim', plan.unlimitedClaim, 'unlimited_words'],
    ['no_limit', plan.verdict === 'truly unlimited (stated)' ? true : null, 'verdict'],
    ['video_cap_p', plan.videoCapP, 'video_cap_p'],
    ...around(plan),
  ];
}

function prices({ prices: steps }: Plan): Entry[] {
  const printed = steps.findIndex(({ headline }) => headline);
  const step = steps[printed];
  const other = steps.findIndex((_, i) => i !== printed);
  const intro = steps.findIndex(({ kind }) => kind === 'introductory');
  // A promotion alone is no price of the plan.
  const promoOnly = steps.length === 1 && step?.kind === 'introductory';
  const amount = (field: string, i: number): Entry => {
    const found = steps[i];
    return [field, found ? moneyToNumber(found.amount) : null, 'prices', [i, 'amount']];
  };
  const rest = promoOnly ? printed : other;
  const tax: Entry[] = step ? [['price.tax', step.tax === 'not-stated' ? null : step.tax, 'prices', [printed, 'tax']]] : [];
  return [
    amount('price.amount', promoOnly ? -1 : printed),
    amount(steps[rest]?.kind === 'standard' ? 'price.after' : 'price.introductory', rest),
    ['price.currency', step?.amount.currency ?? null, 'prices', [printed, 'currency']],
    ['price.period', step?.period ?? null, 'prices', [printed, 'period']],
    ...tax,
    ['price.introductory_months', steps[intro]?.toMonth ?? null, 'prices', [intro, 'to_month']],
  ];
}

function charges({ oneTimeCharges, recurringCharges, termination, commitment }: Plan): Entry[] {
  return [
    ...oneTimeCharges.map((own, i): Entry => [`charges.one_time.${i}`, charged(own), 'one_time_charges', [i, chargedIn(own)]]),
    ...recurringCharges.map((own, i): Entry => [`charges.recurring.${i}`, charged(own), 'recurring_charges', [i, chargedIn(own)]]),
    ['termination', termination && charged(termination), 'termination', termination ? [chargedIn(termination)] : []],
    ['commitment.months', commitment.months, 'commitment_months'],
    ['commitment.wording', commitment.wording, 'commitment_wording'],
  ];
}

function allowances(plan: Plan): Entry[] {
  const services = ['data', 'hotspot', 'roaming', 'voice', 'sms'] as const;
  return [
    ...services.map((service): Entry => [`allowance.${service}`, said(plan[service]), columnOf(service, plan[service])]),
    ['voice_overage', plan.voiceOverage, 'voice_overage'],
    ['sms_overage', plan.smsOverage, 'sms_overage'],
    ...plan.speeds.flatMap(({ down, up, latencyMs }, i): Entry[] => [
      [`speeds.${i}.down`, down && spanValue(down.lowKbps, down.highKbps), 'speeds', [i, 'down_kbps']],
      [`speeds.${i}.up`, up && spanValue(up.lowKbps, up.highKbps), 'speeds', [i, 'up_kbps']],
      [`speeds.${i}.latency`, latencyMs && spanValue(...latencyMs), 'speeds', [i, 'latency_ms']],
    ]),
  ];
}

/** The wording where there is one: it is what was published. */
const columnOf = (service: string, { wording, kind, volume }: Allowance): string =>
  wording !== null ? `${service}_wording` : kind !== 'metered' ? `${service}_kind` : volume ? `${service}_mb` : `${service}_units`;

function around({ links, supportPhone, availability, asOf, validity }: Plan): Entry[] {
  return [
    ['support_phone', supportPhone, 'support_phone'],
    ['availability.region', availability.region, 'region'],
    ['availability.eligibility', availability.eligibility, 'eligibility'],
    ['availability.from', availability.from, 'available_from'],
    ['availability.to', availability.to, 'available_to'],
    ['as_of', asOf, 'as_of'],
    ['validity', validity, 'validity'],
    ...LINK_KINDS.map((kind): Entry => [`links.${kind}`, links[kind] ?? null, LINK_COLUMNS.find(([, own]) => own === kind)?.[0] ?? '']),
  ];
}
