/**
 * Least data that a plan of the European Economic Area must allow while roaming inside it, without surcharge.
 *
 * Volume in GB = 2 × (price of the bundle without VAT ÷ wholesale cap in EUR per GB), for open data bundles: unlimited data at home,
 * or a price per GB below the cap. Otherwise the whole allowance of the plan. As reported by the Romanian regulator ANCOM
 * (comunic.ro, 1 January 2020) and others; caps in wholesale-cap.ts.
 *
 * Not verified: the articles themselves (Regulation (EU) 2022/612, Implementing Regulation (EU) 2016/2286), their rounding, their rule
 * for prepaid cards. Ours by inference: the cap of the time of use counts, not that of the signing; a cheap bundle allows at most what
 * it holds at home.
 */
import type { PlanCard } from '../model/card.ts';
import type { CountryFacts } from '../model/country.ts';
import { periodDays } from '../model/period.ts';
import { firstDay, wholesaleCap } from './wholesale-cap.ts';

/** unlimited, cheap-data: by the formula · whole-allowance: what is included at home, because the data costs more than the cap. */
export type FairUseBasis = 'unlimited' | 'cheap-data' | 'whole-allowance';

/** Why the volume cannot be told. A closed list: pages have words for each. */
export const FAIR_USE_REASONS = [
  /** No country of the Economic Area, or the country is not known. */
  'not-eea',
  /** Not sold as a mobile plan. */
  'not-mobile',
  /** No cap is known for the time of use, or the time spans two caps. */
  'year',
  /** How much data is included is not stated. */
  'allowance',
  /** No recurring price is stated. */
  'price',
  /** The price is not in euro; caps are converted by a reference rate that is not part of the file. */
  'currency',
  /** It is not known whether the price includes VAT, or at which rate. */
  'vat',
  /** Price and data are given for periods of different length. */
  'period',
] as const;
export type FairUseReason = (typeof FAIR_USE_REASONS)[number];

export type FairUse =
  | {
      readonly told: true;
      /** MB per period of the price; a whole number of 0.01 GB, rounded half up. */
      readonly volumeMb: number;
      /** Year of use. */
      readonly year: number;
      readonly capEurPerGb: number;
      readonly basis: FairUseBasis;
      /** Rate that was taken out of the price, in percent; null when the price is without tax. */
      readonly vatPercent: number | null;
      /** True when the file does not say whether its price includes VAT and the habit of the country decided. */
      readonly taxAssumed: boolean;
    }
  | { readonly told: false; readonly reason: FairUseReason };

export interface FairUseInput {
  /** Price of one period with its tax status: `PlanCard.price`, or another step of the same plan. */
  readonly price: PlanCard['price'];
  readonly data: PlanCard['data'];
  readonly service: string | null;
  /** null when the country is not known. */
  readonly country: Pick<CountryFacts, 'eea' | 'tax'> | null;
  /** Time of use: ISO 8601 year, month or day. */
  readonly date: string;
}

const not = (reason: FairUseReason): FairUse => ({ told: false, reason });

/** VAT in the price in hundredths of a percent; undefined when it is not known. */
function vatOf({ price, country, date }: FairUseInput): { readonly bp: number | null; readonly assumed: boolean } | undefined {
  if (!price || !country || price.tax === 'varies') return undefined;
  if (price.tax === 'excluded') return { bp: null, assumed: false };
  const assumed = price.tax === 'not-stated';
  const { advertised, standard } = country.tax;
  if (assumed && advertised !== 'included') return undefined;
  // A month or year within which the rate changed is no time at which it is known.
  return standard && firstDay(date) >= standard.since ? { bp: Math.round(standard.percent * 100), assumed } : undefined;
}

const SCALE = 12;

/** An amount of a card as an integer of 10^-12, read from its decimal digits, so that no binary fraction enters. */
const exact = (amount: number): bigint => {
  const text = String(amount);
  const [whole = '0', fraction = ''] = (text.includes('e') ? amount.toFixed(SCALE) : text).split('.');
  return BigInt(whole + fraction.slice(0, SCALE).padEnd(SCALE, '0'));
};

/** Quotient of whole numbers, rounded half up. */
const halfUp = (above: bigint, below: bigint): bigint => (2n * above + below) / (2n * below);

/**
 * Fair-use volume of a plan while roaming in the Economic Area, or why it cannot be told.
 * Exact: euro as decimal digits, rates and caps as whole numbers, one rounding at the end (half up, to 0.01 GB).
 */
export function euRoamingVolume(input: FairUseInput): FairUse {
  const { price, data, country, service } = input;
  if (!country?.eea) return not('not-eea');
  if (service !== null && service !== 'mobile') return not('not-mobile');
  const cap = wholesaleCap(input.date);
  if (!cap) return not('year');
  if (data.kind === 'not-stated' || (data.kind === 'metered' && data.mb === null)) return not('allowance');
  if (!price) return not('price');
  if (price.currency !== 'EUR') return not('currency');
  const vat = vatOf(input);
  if (!vat) return not('vat');
  if (data.kind === 'metered' && !samePeriod(price.period, data.period)) return not('period');
  const { volumeMb, basis } = volumeOf(netPrice(price.amount, vat.bp), BigInt(cap.capCents), data);
  return {
    told: true,
    volumeMb,
    year: cap.year,
    capEurPerGb: cap.capCents / 100,
    basis,
    vatPercent: vat.bp === null ? null : vat.bp / 100,
    taxAssumed: vat.assumed,
  };
}

/** A calendar month, a cycle and 30 days are one billing period here; an allowance without a period is one of the price's. */
const samePeriod = (price: string, data: string | null): boolean =>
  data === null || price === data || periodDays(price) === periodDays(data);

interface Ratio {
  readonly above: bigint;
  readonly below: bigint;
}

/** Price without VAT in EUR, as a fraction. */
const netPrice = (amount: number, bp: number | null): Ratio => ({
  above: exact(amount) * 10_000n,
  below: 10n ** BigInt(SCALE) * BigInt(10_000 + (bp ?? 0)),
});

function volumeOf(net: Ratio, capCents: bigint, data: PlanCard['data']): { readonly volumeMb: number; readonly basis: FairUseBasis } {
  // Hundredths of a GB: 2 × (net ÷ cap in EUR) × 100, with the cap in cents.
  const byFormula = 10 * Number(halfUp(net.above * 20_000n, net.below * capCents));
  if (data.kind === 'unlimited') return { volumeMb: byFormula, basis: 'unlimited' };
  const mb = data.kind === 'metered' ? (data.mb ?? 0) : 0;
  // Price per GB below the cap: net ÷ GB < cap ⇔ net in cents × 1000 < cap × MB; MB to the thousandth.
  const cheap = net.above * 100n * 1_000_000n < capCents * BigInt(Math.round(mb * 1000)) * net.below;
  return cheap ? { volumeMb: Math.min(byFormula, mb), basis: 'cheap-data' } : { volumeMb: mb, basis: 'whole-allowance' };
}
