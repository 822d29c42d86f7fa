/** One plan as the API gives it: the wire form of the command line and what else its record states. */
import { livePath, livePicturePath, plottedPath } from '../../../embed/address.ts';
import {
  moneyToNumber,
  planCard,
  volumeToMb,
  wirePlan,
  type Allowance,
  type Charge,
  type Plan,
  type Source,
} from '../../../core/model/index.ts';
import { pathFor } from '../../../i18n/lang.ts';
import { carrierPath, countryPath, findingsPath, indexPath, planPath, schemaPath, sourcePath, type Address } from '../address.ts';
import type { ApiPlan, ListedPlan } from '../schema/index.ts';

const charge = ({ label, amount, wording }: Charge): ListedPlan['one_time_charges'][number] => ({
  label,
  amount: amount && moneyToNumber(amount),
  currency: amount?.currency ?? null,
  wording,
});

const worded = ({ kind, period, wording }: Allowance) => ({ kind, period, wording });
const data = (allowance: Allowance): ListedPlan['allowance'] => ({
  ...worded(allowance),
  mb: allowance.volume && volumeToMb(allowance.volume),
});

export const countryOf = (country: string | null): string => country?.toLowerCase() ?? 'xx';

function fieldsOf(plan: Plan): Omit<ListedPlan, 'links'> {
  const { facts: _facts, payment: _payment, service: _service, ...wire } = wirePlan(plan);
  const { region, eligibility, from, to } = plan.availability;
  return {
    ...wire,
    carrier_id: plan.carrier.id,
    language: plan.language,
    service: plan.service,
    payment: plan.payment,
    price_per_30_days: planCard(plan).per30,
    price_steps: wire.price_steps.map((step, i) => ({ ...step, kind: plan.prices[i]?.kind ?? 'standard' })),
    one_time_charges: plan.oneTimeCharges.map(charge),
    recurring_charges: plan.recurringCharges.map(charge),
    commitment_months: plan.commitment.months,
    termination: plan.termination && charge(plan.termination),
    validity: plan.validity,
    allowance: data(plan.data),
    hotspot: data(plan.hotspot),
    roaming: data(plan.roaming),
    voice: { ...worded(plan.voice), minutes: plan.voice.units },
    sms: { ...worded(plan.sms), messages: plan.sms.units },
    voice_overage: plan.voiceOverage,
    sms_overage: plan.smsOverage,
    video_cap_p: plan.videoCapP,
    region,
    eligibility,
    available_from: from,
    available_to: to,
  };
}

const pagePath = (id: string): string => `/plans/${id}/`;

export const listedPlan = (plan: Plan, address: Address): ListedPlan => ({
  ...fieldsOf(plan),
  links: { self: address(planPath(plan.id)), page: address(pagePath(plan.id)) },
});

/** @param source the source of the plan, for the date of its snapshot and the licence */
export function planFile(plan: Plan, source: Source, address: Address): ApiPlan {
  const { id } = plan;
  return {
    $schema: address(schemaPath('plan')),
    ...fieldsOf(plan),
    commitment_wording: plan.commitment.wording,
    published_links: { ...plan.links },
    support_phone: plan.supportPhone,
    terms: plan.terms,
    origin: plan.origin,
    snapshot_date: source.snapshots.find(({ sha256 }) => sha256 === plan.provenance.snapshot)?.date ?? source.snapshots.at(-1)?.date ?? '',
    licence: { text: source.licence.text, url: source.licence.url ?? null },
    facts: plan.facts.map((fact) => ({ ...fact, evidence: fact.evidence.map(({ column, text, span }) => ({ column, text, span })) })),
    links: {
      self: address(planPath(id)),
      index: address(indexPath),
      page: address(pagePath(id)),
      page_zh: address(pathFor('zh', pagePath(id))),
      country: address(countryPath(countryOf(plan.country))),
      carrier: address(carrierPath(plan.carrier.id)),
      source: address(sourcePath(source.id)),
      findings: address(findingsPath(plan.carrier.id)),
      charts: address(plottedPath(id)),
      image: address(livePicturePath('strips', id, 'png')),
      embed: address(livePath('strips', [id])),
    },
  };
}
