/**
 * The readers of one file. Cells that are alike in many rows are read together and remembered; what differs in every
 * row (id, name, price) is read by itself, so that it does not spoil the memory of the rest.
 */
import { notice, type LinkKind, type Period, type RawOffer, type Scope, type SpeedEntry } from '../model/index.ts';
import { readUnitAllowance } from './allowance.ts';
import type { MoneyContext } from './amount.ts';
import { readActivation, readCharges, readTermination } from './charges.ts';
import { readCommitment } from './commitment.ts';
import type { NormalizeContext } from './context.ts';
import { proseReader } from './fine-print.ts';
import {
  optionalText,
  plainText,
  readCarrier,
  readCountry,
  readCurrency,
  readName,
  readPayment,
  readService,
  readText,
} from './identity.ts';
import { LINK_TARGETS, readDate, readLink } from './links.ts';
import { memoMany } from './memo.ts';
import { collect, notStated, part, placeOf, type Part } from './part.ts';
import { readValidity } from './period.ts';
import { readPolicy } from './policy.ts';
import { readPrices, readPriceTerms } from './price.ts';
import { implausible, readSpeedEntries } from './speeds.ts';
import { topicReader } from './topic.ts';

type Fields = RawOffer['fields'];

/** Several parts as one: their values by name, their facts and notices in one list each. */
function joined<T extends Readonly<Record<string, Part<unknown>>>>(parts: T): Part<{ [K in keyof T]: T[K]['value'] }> {
  const values = Object.fromEntries(Object.entries(parts).map(([name, { value }]) => [name, value])) as { [K in keyof T]: T[K]['value'] };
  const { facts, notices } = collect(Object.values(parts));
  return part(values, facts, notices);
}

/** Name and published id: of this row only. */
export function readNaming(fields: Fields) {
  const printed = readName(fields.plan_name, fields.tier_name);
  const publishedId = readText('published_id', fields.plan_id);
  const name = printed.value === null && fields.plan_id ? readText('name', fields.plan_id) : printed;
  return { name, publishedId: publishedId.value === null ? part(null) : publishedId };
}

const NO_CURRENCY = notStated('price.currency');

/** Who sells it, where, and in which currency amounts without one are. */
export function sellerReader(context: NormalizeContext) {
  const read = memoMany(([country, carrier, service, payment, currency]) => {
    const place = readCountry(country, context);
    const parts = joined({
      country: place,
      carrier: readCarrier(carrier, place.value, context),
      service: readService(service),
      payment: readPayment(payment),
    });
    const stated = readCurrency(currency, place.value, context);
    const money: MoneyContext = { currency: stated.value, country: place.value, currencyFact: stated.facts[0] ?? NO_CURRENCY };
    return { ...parts, notices: [...parts.notices, ...stated.notices], money, moneyKey: `${money.currency}${money.country}` };
  });
  return (f: Fields) => read([f.country, f.carrier, f.service, f.payment, f.currency], '', null);
}
export type Seller = ReturnType<ReturnType<typeof sellerReader>>;

/** Recurring prices. */
export function priceReader() {
  const terms = memoMany(([period, validity, tax]) => readPriceTerms(period, validity, tax));
  return (f: Fields, { money }: Seller) =>
    readPrices(
      { price: f.price, promo: f.promo_price, promoMonths: f.promo_months, afterPromo: f.price_after_promo },
      terms([f.price_period, f.validity, f.tax], '', null),
      money,
    );
}

/** Charges beside the price, and the commitment. */
export function chargeReader() {
  const read = memoMany(([activation, oneTime, monthly, termination, months, terms], money: MoneyContext) =>
    joined({
      activation: readActivation(activation, money),
      oneTime: readCharges('charges.one_time', oneTime, 'One-time charge', money),
      recurring: readCharges('charges.recurring', monthly, 'Monthly charge', money),
      termination: readTermination(termination, money),
      commitment: readCommitment(months, terms),
    }),
  );
  return (f: Fields, { money, moneyKey }: Seller) =>
    read(
      [f.activation_fee, f.one_time_fees, f.monthly_fees, f.early_termination_fee, f.contract_months, f.contract_terms],
      moneyKey,
      money,
    );
}

/** The period allowances without one of their own are counted in; `assumed` when the row names none at all. */
export interface UsagePeriod {
  readonly period: Period;
  readonly assumed: boolean;
}
type Usage = UsagePeriod & { readonly money: MoneyContext; readonly topic: Scope };

/** What is included and what happens after it. */
export function usageReader(context: NormalizeContext) {
  const readProse = proseReader(context.language);
  const topicOf = topicReader(context);
  const policy = memoMany(
    (
      [terms, overagePrice, overageUnit, throttleThreshold, throttleSpeed, allowance, hotspot, roaming],
      { period, assumed, money, topic }: Usage,
    ) =>
      readPolicy({
        fields: { terms, overagePrice, overageUnit, throttleThreshold, throttleSpeed, allowance, hotspot, roaming },
        period,
        assumed,
        money,
        topic,
        language: context.language,
        readProse,
      }),
  );
  const units = memoMany(([voice, sms, voiceOverage, smsOverage], period: Period) =>
    joined({
      voice: readUnitAllowance('allowance.voice', voice, period),
      sms: readUnitAllowance('allowance.sms', sms, period),
      voiceOverage: optionalText('voice_overage', voiceOverage),
      smsOverage: optionalText('sms_overage', smsOverage),
    }),
  );
  return (f: Fields, name: string | null, { period, assumed }: UsagePeriod, { money, moneyKey }: Seller) => {
    const topic = topicOf(name);
    return {
      policy: policy(
        [f.terms, f.overage_price, f.overage_unit, f.throttle_threshold, f.throttle_speed, f.data_allowance, f.hotspot, f.roaming],
        `${period}${assumed}${topic}${moneyKey}`,
        { period, assumed, money, topic },
      ),
      units: units([f.voice, f.sms, f.voice_overage, f.sms_overage], period, period),
    };
  };
}

/** Speeds: an implausible one is a sign of a wrong unit, so the speeds of both directions are reported and left out. */
export function speedReader() {
  const read = memoMany(([down, up, latency]): Part<readonly SpeedEntry[]> => {
    const speeds = readSpeedEntries(down, up, latency);
    if (!implausible(speeds.value)) return speeds;
    const rest = readSpeedEntries(undefined, undefined, latency);
    const hint = 'The speeds of the row were left out. Declare the unit of the columns in the profile.';
    const said = [down, up].flatMap((field) =>
      field && plainText(field) !== null
        ? [
            notice(
              'suspicious-value',
              { ...placeOf(field), hint },
              'A typical speed above 10 Gbit/s is implausible; the columns are probably in another unit.',
            ),
          ]
        : [],
    );
    return part(rest.value, rest.facts, [...speeds.notices, ...said]);
  });
  return (f: Fields) => read([f.speed_down, f.speed_up, f.latency], '', null);
}

/** Where and until when it is sold, and where more stands. */
export function offerReader() {
  const read = memoMany(([region, eligibility, support, from, to, asOf, validity]) =>
    joined({
      region: optionalText('availability.region', region),
      eligibility: optionalText('availability.eligibility', eligibility),
      support: optionalText('support_phone', support),
      from: readDate('availability.from', from),
      to: readDate('availability.to', to),
      asOf: readDate('as_of', asOf),
      validity: readValidity(validity),
    }),
  );
  const links = memoMany((fields) => {
    const found = LINK_TARGETS.map(([, kind], i) => [kind, readLink(kind, fields[i])] as const).filter(
      ([, link]) => link.value !== null || link.notices.length > 0,
    );
    const value: Partial<Record<LinkKind, string>> = Object.fromEntries(
      found.filter(([, link]) => link.value !== null).map(([kind, link]) => [kind, link.value]),
    );
    const { facts, notices } = collect(found.map(([, link]) => link));
    return part(value, facts, notices);
  });
  return (f: Fields) => ({
    offer: read([f.region, f.eligibility, f.support_phone, f.available_from, f.available_to, f.as_of, f.validity], '', null),
    links: links(
      LINK_TARGETS.map(([target]) => f[target]),
      '',
      null,
    ),
  });
}
