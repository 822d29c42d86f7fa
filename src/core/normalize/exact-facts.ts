/** The facts of a row that states a plan value by value: each value with its cell, named as everywhere else. */
import { LINK_KINDS, moneyToNumber, volumeToMb, type Allowance, type Charge, type Evidence, type Fact, type Plan } from '../model/index.ts';
import { LINK_COLUMNS } from '../model/table/index.ts';
import { seed, tierFacts, type PartName, type Parts } from './candidate.ts';
import type { ExactRow } from './exact.ts';
import { derived, notStated, quote, stated } from './part.ts';
import { spanValue } from './speeds.ts';

type Value = Fact['value'];
/** Path of a fact, its value and the column it stands in. */
type Entry = readonly [field: string, value: Value, column: string];

const RULE = 'plan-table';
/** What a plan is expected to say; where it does not, that is a fact too. */
const EXPECTED = new Set([
  ...['service', 'payment', 'price.amount', 'price.tax', 'commitment.months', 'unlimited_claim'],
  ...['allowance.data', 'allowance.voice', 'allowance.sms'],
]);

export function exactFacts(plan: Plan, row: ExactRow): Fact[] {
  const assumed = new Set((row.values.get('derived') ?? []) as readonly string[]);
  const evidence = (column: string): Evidence[] => {
    const cell = row.cells.get(column);
    return cell ? [quote(cell)] : [];
  };
  const facts = entries(plan).flatMap(([field, value, column]): Fact[] => {
    if (value === null) return EXPECTED.has(field) ? [notStated(field)] : [];
    return [(assumed.has(field) || !row.cells.has(column) ? derived : stated)(field, value, RULE, evidence(column))];
  });
  return [...facts, ...tiersOf(plan, assumed, evidence('tiers'))];
}

function tiersOf({ tiers }: Plan, assumed: ReadonlySet<string>, evidence: readonly Evidence[]): Fact[] {
  return tiers.flatMap((tier, i) => {
    const given: readonly (readonly [PartName, unknown])[] = [
      ['threshold', tier.threshold],
      ['effect', tier.effect],
      ['speed', tier.downKbps],
      ['price', tier.price],
      ['cap', tier.chargeCap],
      ['unit_cap', tier.unitCapPrice],
      ['unit_cap_volume', tier.unitCapVolume],
    ];
    const parts: Parts = Object.fromEntries(
      given
        .filter(([, value]) => value !== null)
        .map(([name]) => [name, seed(RULE, evidence, assumed.has(`tiers.${i}.${name}`) ? 'derived' : 'stated')]),
    );
    return tierFacts({ tier, parts, column: -1 }, i);
  });
}

const said = ({ kind, volume, units, wording }: Allowance): Value =>
  kind === 'metered' ? (volume ? volumeToMb(volume) : units) : kind === 'not-stated' ? wording : kind;
const charged = ({ amount, wording }: Charge): Value => (amount ? moneyToNumber(amount) : wording);

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
    ['unlimited_claim', plan.unlimitedClaim, 'unlimited_claim'],
    ['no_limit', plan.verdict === 'truly unlimited (stated)' ? true : null, 'verdict'],
    ['video_cap_p', plan.videoCapP, 'video_cap_p'],
    ...around(plan),
  ];
}

function prices({ prices: steps }: Plan): Entry[] {
  const [printed] = steps.filter(({ headline }) => headline);
  const intro = steps.find(({ kind }) => kind === 'introductory');
  const other = steps.find((step) => step !== printed);
  const promoOnly = steps.length === 1 && printed?.kind === 'introductory';
  const amountOf = (step: typeof printed): Value => (step ? moneyToNumber(step.amount) : null);
  const rest = promoOnly ? printed : other;
  return [
    ['price.amount', promoOnly ? null : amountOf(printed), 'prices'],
    [rest?.kind === 'standard' ? 'price.after' : 'price.introductory', amountOf(rest), 'prices'],
    ['price.currency', printed?.amount.currency ?? null, 'prices'],
    ['price.period', printed?.period ?? null, 'prices'],
    ...(printed ? [['price.tax', printed.tax === 'not-stated' ? null : printed.tax, 'prices'] as const] : []),
    ['price.introductory_months', intro?.toMonth ?? null, 'prices'],
  ];
}

function charges({ oneTimeCharges, recurringCharges, termination, commitment }: Plan): Entry[] {
  return [
    ...oneTimeCharges.map((charge, i): Entry => [`charges.one_time.${i}`, charged(charge), 'one_time_charges']),
    ...recurringCharges.map((charge, i): Entry => [`charges.recurring.${i}`, charged(charge), 'recurring_charges']),
    ['termination', termination && charged(termination), 'termination'],
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
      [`speeds.${i}.down`, down && spanValue(down.lowKbps, down.highKbps), 'speeds'],
      [`speeds.${i}.up`, up && spanValue(up.lowKbps, up.highKbps), 'speeds'],
      [`speeds.${i}.latency`, latencyMs && spanValue(...latencyMs), 'speeds'],
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
