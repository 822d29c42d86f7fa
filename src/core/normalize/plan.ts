/** Raw offer → plan. How each thing is read stands in the file of its name; here the plan is put together. */
import { notice, type Notice, type NoticeCode, type Period, type Plan, type RawOffer, type Target } from '../model/index.ts';
import type { NormalizeContext } from './context.ts';
import { planId } from './identity.ts';
import { collect } from './part.ts';
import { readPeriod } from './price.ts';
import { chargeReaders, identityReaders, moneyReader, offerReaders, usageReaders } from './readers.ts';
import { verdictOf } from './verdict.ts';

/** A row ends as a plan or as a rejection; either way its notices say what was odd. */
export type NormalizeResult =
  | { readonly status: 'plan'; readonly plan: Plan; readonly notices: readonly Notice[] }
  | { readonly status: 'rejected'; readonly notices: readonly Notice[] };

export type Normalize = (offer: RawOffer) => NormalizeResult;

/** Makes the normalizer of one file. It remembers the cells it has read, so it serves one context only. */
export function normalizer(context: NormalizeContext): Normalize {
  const readIdentity = identityReaders(context);
  const readMoney = moneyReader(context);
  const readCharges = chargeReaders();
  const readUsage = usageReaders(context);
  const readOffer = offerReaders();
  return (offer) => {
    const { fields } = offer;
    const identity = readIdentity(fields);
    const name = identity.name.value;
    if (name === null) return rejection(offer, 'no-plan-name', 'Give every plan a name or an id.', identity.name.notices);
    if (!saysAnything(offer)) return rejection(offer, 'no-content', 'A price, an allowance or a term is the least a plan states.', []);
    const country = identity.country.value;
    const charges = readCharges(fields, readMoney([fields.currency], country ?? '', country));
    const usage = readUsage(fields, usagePeriod(offer, charges.prices.value), readMoney([fields.currency], country ?? '', country));
    const around = readOffer(fields);
    const { facts, notices } = collect([...Object.values(identity), ...Object.values(charges), ...Object.values(usage), ...Object.values(around)]);
    const plan = assemble(offer, { name, identity, charges, usage, around, facts }, context);
    return { status: 'plan', plan, notices: placed(notices, offer) };
  };
}

/** Period an allowance without one of its own is counted in: that of the price; for a one-off price, the validity of the purchase. */
function usagePeriod({ fields }: RawOffer, prices: Plan['prices'] | readonly Plan['prices'][number][]): Period {
  const period = prices.find((step) => step.headline)?.period ?? readPeriod(fields.validity) ?? 'month';
  return period === 'one-off' ? (readPeriod(fields.validity) ?? period) : period;
}

interface Read {
  readonly name: string;
  readonly identity: ReturnType<ReturnType<typeof identityReaders>>;
  readonly charges: ReturnType<ReturnType<typeof chargeReaders>>;
  readonly usage: ReturnType<ReturnType<typeof usageReaders>>;
  readonly around: ReturnType<ReturnType<typeof offerReaders>>;
  readonly facts: Plan['facts'];
}

function assemble(offer: RawOffer, { name, identity, charges, usage, around, facts }: Read, context: NormalizeContext): Plan {
  const policy = usage.policy.value;
  const links = around.links.value;
  const published = identity.publishedId.value;
  return {
    id: planId(identity.carrier.value, published, name),
    publishedId: published,
    carrier: identity.carrier.value,
    name,
    country: identity.country.value,
    language: context.language,
    service: identity.service.value,
    payment: identity.payment.value,
    prices: [...charges.prices.value],
    oneTimeCharges: [...charges.activation.value, ...charges.oneTime.value],
    recurringCharges: [...charges.recurring.value],
    commitment: charges.commitment.value,
    termination: charges.termination.value,
    validity: readPeriod(offer.fields.validity),
    data: policy.data,
    hotspot: policy.hotspot,
    voice: usage.voice.value,
    sms: usage.sms.value,
    roaming: policy.roaming,
    voiceOverage: around.voiceOverage.value,
    smsOverage: around.smsOverage.value,
    tiers: [...policy.tiers],
    videoCapP: policy.videoCapP,
    speeds: [...usage.speeds.value],
    unlimitedClaim: policy.claim,
    verdict: verdictOf({ claimed: policy.claim !== null, tiers: policy.tiers, conflict: policy.conflict, noLimitStated: policy.noLimitStated, coverage: context.coverage }),
    links,
    supportPhone: around.support.value,
    availability: { region: around.region.value, eligibility: around.eligibility.value, from: around.from.value, to: around.to.value },
    terms: [...policy.terms],
    asOf: around.asOf.value,
    coverage: context.coverage,
    origin: { url: links.source ?? null, kind: context.pages.get(links.source ?? '') ?? null },
    provenance: { source: context.source, file: context.file, snapshot: context.snapshot, record: offer.record, line: offer.line },
    facts,
  };
}

function rejection(offer: RawOffer, code: NoticeCode, hint: string, before: readonly Notice[]): NormalizeResult {
  return { status: 'rejected', notices: placed([...before, notice(code, { hint })], offer) };
}

const placed = (notices: readonly Notice[], { record, line }: RawOffer): Notice[] => notices.map((item) => ({ ...item, record, line }));

const NAMING: ReadonlySet<string> = new Set<Target>(['country', 'carrier', 'plan_id', 'plan_name', 'currency']);

/** True when some field beyond the plan's name is printed in the row. */
function saysAnything(offer: RawOffer): boolean {
  for (const [target, field] of Object.entries(offer.fields)) if (!NAMING.has(target) && field.cells.length > 0) return true;
  return false;
}
