/** Who sells the plan, what it is called, and the id it gets here. */
import { isPlaceholder, PAYMENTS, SERVICES, shortHash, type Payment, type RawField, type Service } from '../model/index.ts';
import type { NormalizeContext } from './context.ts';
import { cellNotice, fieldFact, notStated, part, textOf, type Part } from './part.ts';
import { slug } from './slug.ts';

/** Text of a field, folded to one line, or null when it is absent or a placeholder. */
export function plainText(field: RawField | undefined): string | null {
  if (field === undefined) return null;
  const text = textOf(field).replace(/\s+/g, ' ').trim();
  return isPlaceholder(text) ? null : text;
}

/** A fact that is simply the text of its cell. */
export function readText(path: string, field: RawField | undefined): Part<string | null> {
  const text = plainText(field);
  if (field === undefined) return part(null, [notStated(path)]);
  if (text === null) return part(null, [notStated(path)], field.cells.length > 0 ? [cellNotice('placeholder-value', field)] : []);
  return part(text, [fieldFact(path, text, 'text', field)]);
}

/** A text most files leave out: nothing is said when it is absent. */
export const optionalText = (path: string, field: RawField | undefined): Part<string | null> => (plainText(field) === null ? part(null) : readText(path, field));

/** The plan's name: the printed name, with the tier name behind it where the file has one. A name may be any word, even "NA". */
export function readName(name: RawField | undefined, tier: RawField | undefined): Part<string | null> {
  const own = name === undefined ? '' : textOf(name).replace(/\s+/g, ' ').trim();
  const level = plainText(tier);
  if (own === '' || own.toLowerCase() === 'null') return part(level, level !== null && tier ? [fieldFact('name', level, 'text', tier)] : [notStated('name')]);
  const full = level !== null && !own.toLowerCase().includes(level.toLowerCase()) ? `${own} ${level}` : own;
  return part(full, name ? [fieldFact('name', own, 'text', name)] : []);
}

const SERVICE_WORDS: readonly (readonly [RegExp, Service])[] = [
  [/satell?ite|satelit|卫星|衛星|위성/i, 'satellite'],
  [/mobile|wireless|móvil|movil|mobil|cellular|移动|移動|手机|手機|5g|4g|lte|sim/i, 'mobile'],
  [/fixed|broadband|fib(?:re|er)|adsl|dsl|cable|ftth|home|fijo|fixe|festnetz|宽带|寬頻|固网|光纤|光纖/i, 'fixed'],
];
const PAYMENT_WORDS: readonly (readonly [RegExp, Payment])[] = [
  [/pre-?\s?paid|prepago|prépayé|prepay|pay as you go|预付|預付|充值|선불/i, 'prepaid'],
  [/post-?\s?paid|pospago|contract|后付|後付|月结|abonnement|후불/i, 'postpaid'],
];

export const readService = (field: RawField | undefined): Part<Service | null> => readWord('service', field, SERVICES, SERVICE_WORDS);
export const readPayment = (field: RawField | undefined): Part<Payment | null> => readWord('payment', field, PAYMENTS, PAYMENT_WORDS);

function readWord<T extends string>(path: string, field: RawField | undefined, words: readonly T[], patterns: readonly (readonly [RegExp, T])[]): Part<T | null> {
  const text = plainText(field);
  if (field === undefined || text === null) return part(null, [notStated(path)]);
  const exact = words.find((word) => word === text.toLowerCase());
  const value = exact ?? patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  if (value === null) return part(null, [notStated(path)], [cellNotice('unreadable-value', field)]);
  return part(value, [fieldFact(path, value, `${path}-word`, field)]);
}

export interface Carrier {
  readonly id: string;
  readonly name: string;
}

/** The carrier, from the row, else from the profile, else the file itself under its own name. */
export function readCarrier(field: RawField | undefined, country: string | null, context: NormalizeContext): Part<Carrier> {
  const printed = plainText(field);
  const name = printed ?? context.carrier.name ?? context.source;
  // A profile of one carrier may give its id, so that names in any script get a readable address.
  const own = context.carrier.id ?? (slug(name) || `c${shortHash(name)}`);
  const id = `${(country ?? 'xx').toLowerCase()}-${own}`;
  return part({ id, name }, [printed !== null && field ? fieldFact('carrier', name, 'text', field) : notStated('carrier', 'profile-carrier')]);
}

/** Country code of the row, else of the profile. */
export function readCountry(field: RawField | undefined, context: NormalizeContext): Part<string | null> {
  const text = plainText(field)?.toUpperCase() ?? null;
  if (text === null || field === undefined) return part(context.country, [context.country === null ? notStated('country') : { field: 'country', certainty: 'derived', value: context.country, rule: 'profile-country', evidence: [] }]);
  if (/^[A-Z]{2}$/.test(text)) return part(text, [fieldFact('country', text, 'country-code', field)]);
  if (text === 'USA') return part('US', [fieldFact('country', 'US', 'country-code', field)]);
  return part(context.country, [notStated('country')], [cellNotice('unreadable-value', field, { hint: 'Use the two letters of ISO 3166-1.' })]);
}

/** `<carrier id>-<published id or name>`; the published id alone when it already begins with the carrier's id. */
export function planId(carrier: Carrier, published: string | null, name: string): string {
  const own = slug(published ?? name) || `p${shortHash(published ?? name)}`;
  // A name in a script that leaves few letters would collide with its neighbours: the hash of the whole name tells them apart.
  const lossy = published === null && /[^\p{ASCII}]/u.test(name.normalize('NFKD').replace(/\p{M}/gu, '')) ? `${own}-${shortHash(name)}` : own;
  return (lossy.startsWith(`${carrier.id}-`) ? lossy : `${carrier.id}-${lossy}`).slice(0, 120).replace(/-+$/, '');
}
