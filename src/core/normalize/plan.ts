/** Raw offer → plan. How each thing is read stands in the file of its name; here the plan is put together. */
import {
  notice,
  type Fact,
  type Notice,
  type NoticeCode,
  type Plan,
  type FieldName,
  type PriceStep,
  type RawField,
  type RawOffer,
  type Target,
} from '../model/index.ts';
import { claimInName } from './claim.ts';
import type { NormalizeContext } from './context.ts';
import { readExact } from './exact.ts';
import { planId } from './identity.ts';
import type { Part } from './part.ts';
import { readPeriod } from './period.ts';
import { chargeReader, offerReader, priceReader, readNaming, sellerReader, speedReader, usageReader, type UsagePeriod } from './readers.ts';
import { verdictOf } from './verdict.ts';

/** A row ends as a plan or as a rejection; either way its notices say what was odd. */
export type NormalizeResult =
  | { readonly status: 'plan'; readonly plan: Plan; readonly notices: readonly Notice[] }
  | { readonly status: 'rejected'; readonly notices: readonly Notice[] };

export type Normalize = (offer: RawOffer) => NormalizeResult;

/** Makes the normalizer of one file. It remembers the cells it has read, so it serves one context only. */
export function normalizer(context: NormalizeContext): Normalize {
  const read = readersOf(context);
  return (offer) => {
    if (offer.fields.exact) return exactly(offer, offer.fields.exact, context);
    const naming = readNaming(offer.fields);
    if (naming.name.value === null) return rejection(offer, 'no-plan-name', 'Give every plan a name or an id.', naming.name.notices);
    if (!saysAnything(offer)) return rejection(offer, 'no-content', 'A price, an allowance or a term is the least a plan states.', []);
    const parts = readParts(offer, naming, read, context);
    const list: readonly Part<unknown>[] = Object.values(parts);
    const plan = assemble(
      offer,
      naming.name.value,
      parts,
      list.flatMap(({ facts }) => facts as Fact[]),
      context,
    );
    return { status: 'plan', plan, notices: placed(list, offer) };
  };
}

function exactly(offer: RawOffer, field: RawField, context: NormalizeContext): NormalizeResult {
  const { plan, notices } = readExact(field, offer, context);
  return plan === null
    ? rejection(offer, 'no-plan-name', 'Give every plan a name.', notices)
    : { status: 'plan', plan, notices: placed([{ notices }], offer) };
}

function readersOf(context: NormalizeContext) {
  return {
    seller: sellerReader(context),
    prices: priceReader(),
    charges: chargeReader(),
    usage: usageReader(context),
    speeds: speedReader(),
    around: offerReader(),
  };
}

function readParts(offer: RawOffer, naming: ReturnType<typeof readNaming>, read: ReturnType<typeof readersOf>, context: NormalizeContext) {
  const { fields } = offer;
  const seller = read.seller(fields);
  const prices = read.prices(fields, seller);
  const charges = read.charges(fields, seller);
  const usage = read.usage(fields, naming.name.value, usagePeriod(offer, prices.value), seller);
  const claim = claimInName(fields.plan_name, context.language) ?? usage.policy.value.claim;
  return { ...naming, seller, prices, charges, ...usage, claim, speeds: read.speeds(fields), ...read.around(fields) };
}
type Parts = ReturnType<typeof readParts>;

/** Period an allowance without one of its own is counted in: that of the price; for a one-off price, the validity of the purchase. */
function usagePeriod({ fields }: RawOffer, prices: readonly PriceStep[]): UsagePeriod {
  const own = readPeriod(fields.price_period);
  const valid = own === null || own === 'one-off' ? readPeriod(fields.validity) : null;
  const period = prices.find((step) => step.headline)?.period ?? own ?? valid ?? 'month';
  return { period: period === 'one-off' ? (valid ?? period) : period, assumed: own === null && valid === null };
}

function assemble(offer: RawOffer, name: string, parts: Parts, facts: Fact[], context: NormalizeContext): Plan {
  const { carrier, country, service, payment } = parts.seller.value;
  const policy = parts.policy.value;
  const { activation, oneTime, recurring, termination, commitment } = parts.charges.value;
  const { voice, sms, voiceOverage, smsOverage } = parts.units.value;
  const { region, eligibility, support, from, to, asOf, validity } = parts.offer.value;
  const links = parts.links.value;
  const published = parts.publishedId.value;
  const claim = parts.claim.value;
  return {
    id: planId(carrier, published, name),
    publishedId: published,
    carrier,
    name,
    country,
    language: context.language,
    service,
    payment,
    prices: parts.prices.value as PriceStep[],
    oneTimeCharges: activation.length > 0 ? [...activation, ...oneTime] : (oneTime as Plan['oneTimeCharges']),
    recurringCharges: recurring as Plan['recurringCharges'],
    commitment,
    termination,
    validity,
    data: policy.data,
    hotspot: policy.hotspot,
    voice,
    sms,
    roaming: policy.roaming,
    voiceOverage,
    smsOverage,
    tiers: policy.tiers as Plan['tiers'],
    videoCapP: policy.videoCapP,
    speeds: parts.speeds.value as Plan['speeds'],
    unlimitedClaim: claim,
    verdict: verdictOf({
      claimed: claim !== null,
      tiers: policy.tiers,
      conflict: policy.conflict,
      noLimitStated: policy.noLimitStated,
      understood: policy.understood,
      coverage: context.coverage,
    }),
    links,
    supportPhone: support,
    availability: { region, eligibility, from, to },
    terms: policy.terms as string[],
    unreadTerms: !policy.understood,
    asOf,
    coverage: context.coverage,
    origin: { url: links.source ?? null, kind: context.pages.get(links.source ?? '') ?? null },
    provenance: { source: context.source, file: context.file, snapshot: context.snapshot, record: offer.record, line: offer.line },
    facts,
  };
}

function rejection(offer: RawOffer, code: NoticeCode, hint: string, before: readonly Notice[]): NormalizeResult {
  return { status: 'rejected', notices: placed([{ notices: before }, { notices: [notice(code, { hint })] }], offer) };
}

const NONE: readonly Notice[] = [];

/** The notices of a row, each with its place in the file. */
function placed(parts: readonly { readonly notices: readonly Notice[] }[], { record, line }: RawOffer): readonly Notice[] {
  if (parts.every(({ notices }) => notices.length === 0)) return NONE;
  return parts.flatMap(({ notices }) => notices.map((item) => ({ ...item, record, line })));
}

const NAMING: ReadonlySet<string> = new Set<Target>(['country', 'carrier', 'plan_id', 'plan_name', 'currency']);

/** True when some field beyond the plan's name is printed in the row. */
function saysAnything(offer: RawOffer): boolean {
  for (const target in offer.fields) {
    const field = offer.fields[target as FieldName];
    if (field !== undefined && field.cells.length > 0 && !NAMING.has(target)) return true;
  }
  return false;
}
