/** Where in a plan the value of a fact stands, so that a test can ask whether the two agree. */
import {
  moneyToNumber,
  volumeToMb,
  type Allowance,
  type Charge,
  type Fact,
  type LinkKind,
  type Plan,
  type SpeedRange,
} from '../../../../src/core/model/index.ts';

type Value = Fact['value'];

const allowance = ({ kind, volume, units, wording }: Allowance): readonly Value[] => [
  volume ? volumeToMb(volume) : (units ?? (kind === 'not-stated' ? wording : kind)),
];
const charge = (found: Charge | null | undefined): readonly Value[] =>
  found ? [found.amount ? moneyToNumber(found.amount) : (found.wording ?? found.label)] : [null];
const range = (found: SpeedRange | null | undefined): readonly Value[] => [
  found ? (found.lowKbps === found.highKbps ? found.lowKbps : `${found.lowKbps}-${found.highKbps}`) : null,
];

function price(plan: Plan, part: string): readonly Value[] {
  const printed = plan.prices.find(({ headline }) => headline);
  const amounts = plan.prices.map(({ amount }) => moneyToNumber(amount));
  switch (part) {
    case 'amount':
      // The printed price may be the introductory one; where there is none, what comes after it is the plan's price.
      return printed ? [...amounts, null] : [null];
    case 'introductory':
    case 'after':
      return [...amounts, null];
    case 'introductory_months':
      return plan.prices.flatMap(({ toMonth }) => toMonth ?? []);
    case 'currency':
      return printed ? [printed.amount.currency] : [null];
    case 'period':
      return [printed?.period ?? null];
    default:
      return [printed === undefined || printed.tax === 'not-stated' ? null : printed.tax];
  }
}

function tier(plan: Plan, index: number, part: string): readonly Value[] {
  const found = plan.tiers[index];
  if (!found) return [];
  const { threshold, effect, downKbps, price: money, chargeCap, unitCapPrice, unitCapVolume } = found;
  const values: Readonly<Record<string, Value>> = {
    threshold: threshold && volumeToMb(threshold),
    effect,
    speed: downKbps,
    price: money && moneyToNumber(money),
    cap: chargeCap && moneyToNumber(chargeCap),
    unit_cap: unitCapPrice && moneyToNumber(unitCapPrice),
    unit_cap_volume: unitCapVolume && volumeToMb(unitCapVolume),
  };
  return part in values ? [values[part] ?? null] : [];
}

function speed(plan: Plan, index: number, part: string): readonly Value[] {
  const found = plan.speeds[index];
  if (part !== 'latency') return range(part === 'down' ? found?.down : found?.up);
  const [low, high] = found?.latencyMs ?? [];
  return low === undefined ? [null] : [low === high ? low : `${low}-${high}`];
}

const ACTIVATION = 'Activation';

function places(plan: Plan, field: string): readonly Value[] {
  const [head = '', second = '', third = ''] = field.split('.');
  const activations = plan.oneTimeCharges.filter(({ label }) => label === ACTIVATION);
  switch (head) {
    case 'price':
      return price(plan, second);
    case 'tiers':
      return tier(plan, Number(second), third);
    case 'speeds':
      return speed(plan, Number(second), third);
    case 'allowance':
      return second in plan ? allowance(plan[second as 'data']) : [];
    case 'charges':
      if (second === 'activation') return charge(activations[Number(third)]);
      return charge((second === 'one_time' ? plan.oneTimeCharges.slice(activations.length) : plan.recurringCharges)[Number(third)]);
    case 'links':
      return [plan.links[second as LinkKind] ?? null];
    case 'availability':
      return [plan.availability[second as 'region']];
    case 'commitment':
      return [plan.commitment[second as 'months']];
    case 'no_limit':
      return [true];
    case 'carrier':
      return [plan.carrier.name];
    case 'termination':
      return charge(plan.termination);
    default: {
      const own: Readonly<Record<string, Value>> = {
        name: plan.name,
        published_id: plan.publishedId,
        country: plan.country,
        service: plan.service,
        payment: plan.payment,
        validity: plan.validity,
        voice_overage: plan.voiceOverage,
        sms_overage: plan.smsOverage,
        video_cap_p: plan.videoCapP,
        unlimited_claim: plan.unlimitedClaim,
        support_phone: plan.supportPhone,
        as_of: plan.asOf,
      };
      return head in own ? [own[head] ?? null] : [];
    }
  }
}

/** True when the fact's value stands in the plan where its field says. */
export function resolveFact(plan: Plan, { field, value }: Fact): boolean {
  // Without a price the currency of a row is that of whatever other amounts it has, and there may be none.
  if (field === 'price.currency' && plan.prices.length === 0) return value === null || /^[A-Z]{3}$/.test(String(value));
  return places(plan, field).includes(value);
}
