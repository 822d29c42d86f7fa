/** The readers of one file, each with its memory: a cell that was read once is not read again. */
import type { Charge, LinkKind, Period, RawOffer, SpeedEntry } from '../model/index.ts';
import { notice } from '../model/index.ts';
import { currencyOfCountry } from '../fineprint/index.ts';
import { readUnitAllowance } from './allowance.ts';
import { readActivation, readCharges, readTermination } from './charges.ts';
import { readCommitment } from './commitment.ts';
import type { NormalizeContext } from './context.ts';
import { proseReader } from './fine-print.ts';
import { optionalText, plainText, readCarrier, readCountry, readName, readPayment, readService, readText } from './identity.ts';
import { LINK_TARGETS, readDate, readLink } from './links.ts';
import { memo, memoMany } from './memo.ts';
import { part, type Part } from './part.ts';
import { readPolicy } from './policy.ts';
import { readPrices, type MoneyContext } from './price.ts';
import { implausible, readSpeedEntries } from './speeds.ts';

type Fields = RawOffer['fields'];

/** Who sells what where. */
export function identityReaders(context: NormalizeContext) {
  const name = memoMany(([own, tier, id]) => {
    const read = readName(own, tier);
    return read.value === null && id ? readText('name', id) : read;
  });
  const country = memo((field) => readCountry(field, context));
  const carrier = memoMany(([field], place: string | null) => readCarrier(field, place, context));
  const publishedId = memo((field) => readText('published_id', field));
  const service = memo(readService);
  const payment = memo(readPayment);
  return (fields: Fields) => {
    const place = country(fields.country);
    return {
      name: name([fields.plan_name, fields.tier_name, fields.plan_id], '', null),
      country: place,
      carrier: carrier([fields.carrier], place.value ?? '', place.value),
      publishedId: optional(publishedId(fields.plan_id)),
      service: service(fields.service),
      payment: payment(fields.payment),
    };
  };
}

const optional = (read: Part<string | null>): Part<string | null> => (read.value === null ? part(null) : read);

/** The currency of amounts without sign or code: the row's, else the file's, else the country's. */
export function moneyReader(context: NormalizeContext) {
  return memoMany(([currency], country: string | null): MoneyContext => {
    const own = plainText(currency)?.toUpperCase() ?? '';
    return { currency: /^[A-Z]{3}$/.test(own) ? own : (context.currency ?? currencyOfCountry(country)), country };
  });
}

/** What it costs. */
export function chargeReaders() {
  const prices = memoMany(([price, period, validity, tax, promo, promoMonths, afterPromo], money: MoneyContext) => readPrices({ price, period, validity, tax, promo, promoMonths, afterPromo }, money));
  const activation = memoMany(([field], money: MoneyContext) => readActivation(field, money));
  const oneTime = memoMany(([field], money: MoneyContext) => readCharges('charges.one_time', field, 'One-time charge', money));
  const recurring = memoMany(([field], money: MoneyContext) => readCharges('charges.recurring', field, 'Monthly charge', money));
  const termination = memoMany(([field], money: MoneyContext): Part<Charge | null> => readTermination(field, money));
  const commitment = memoMany(([months, terms]) => readCommitment(months, terms));
  return (fields: Fields, money: MoneyContext) => {
    const key = `${money.currency}${money.country}`;
    return {
      prices: prices([fields.price, fields.price_period, fields.validity, fields.tax, fields.promo_price, fields.promo_months, fields.price_after_promo], key, money),
      activation: activation([fields.activation_fee], key, money),
      oneTime: oneTime([fields.one_time_fees], key, money),
      recurring: recurring([fields.monthly_fees], key, money),
      termination: termination([fields.early_termination_fee], key, money),
      commitment: commitment([fields.contract_months, fields.contract_terms], '', null),
    };
  };
}

/** What is included and what happens after it. */
export function usageReaders(context: NormalizeContext) {
  const readProse = proseReader({ language: context.language, country: context.country, currency: context.currency });
  const policy = memoMany(([terms, overagePrice, overageUnit, throttleThreshold, throttleSpeed, allowance, hotspot, roaming, name], { period, money }: { period: Period; money: MoneyContext }) =>
    readPolicy({ fields: { terms, overagePrice, overageUnit, throttleThreshold, throttleSpeed, allowance, hotspot, roaming }, name, period, money, language: context.language, readProse }),
  );
  const voice = memoMany(([field], period: Period) => readUnitAllowance('allowance.voice', field, period));
  const sms = memoMany(([field], period: Period) => readUnitAllowance('allowance.sms', field, period));
  const speeds = memoMany(([down, up, latency]): Part<readonly SpeedEntry[]> => {
    const read = readSpeedEntries(down, up, latency);
    const cell = down?.cells[0];
    if (!implausible(read.value)) return read;
    const place = { hint: 'The speeds were left out. Declare the unit of the column in the profile.', ...(cell ? { column: cell.column, text: cell.text } : {}) };
    return part([], [], [...read.notices, notice('suspicious-value', place, 'A typical speed above 10 Gbit/s is implausible; the column is probably in another unit.')]);
  });
  return (f: Fields, period: Period, money: MoneyContext) => ({
    policy: policy([f.terms, f.overage_price, f.overage_unit, f.throttle_threshold, f.throttle_speed, f.data_allowance, f.hotspot, f.roaming, f.plan_name], `${period}${money.currency}${money.country}`, { period, money }),
    voice: voice([f.voice], period, period),
    sms: sms([f.sms], period, period),
    speeds: speeds([f.speed_down, f.speed_up, f.latency], '', null),
  });
}

/** Where and until when it is sold, and where more stands. */
export function offerReaders() {
  const region = memo((field) => optionalText('availability.region', field));
  const eligibility = memo((field) => optionalText('availability.eligibility', field));
  const support = memo((field) => optionalText('support_phone', field));
  const voiceOverage = memo((field) => optionalText('voice_overage', field));
  const smsOverage = memo((field) => optionalText('sms_overage', field));
  const from = memo((field) => readDate('availability.from', field));
  const to = memo((field) => readDate('availability.to', field));
  const asOf = memo((field) => readDate('as_of', field));
  const links = LINK_TARGETS.map(([target, kind]) => ({ target, kind, read: memo((field) => readLink(kind, field)) }));
  return (fields: Fields) => ({
    region: region(fields.region),
    eligibility: eligibility(fields.eligibility),
    support: support(fields.support_phone),
    voiceOverage: voiceOverage(fields.voice_overage),
    smsOverage: smsOverage(fields.sms_overage),
    from: from(fields.available_from),
    to: to(fields.available_to),
    asOf: asOf(fields.as_of),
    links: linkPart(links.flatMap(({ target, kind, read }) => (fields[target] === undefined ? [] : [{ kind, link: read(fields[target]) }]))),
  });
}

function linkPart(found: readonly { readonly kind: LinkKind; readonly link: Part<string | null> }[]): Part<Partial<Record<LinkKind, string>>> {
  const value: Partial<Record<LinkKind, string>> = {};
  for (const { kind, link } of found) if (link.value !== null) value[kind] = link.value;
  return part(value, found.flatMap(({ link }) => [...link.facts]), found.flatMap(({ link }) => [...link.notices]));
}
