/** Who sells the plan, what it is called, and the id it gets here. */
import { isPlaceholder, PAYMENTS, SERVICES, shortHash, type Payment, type RawField, type Service } from '../model/index.ts';
import { currencyOfCountry } from '../fineprint/index.ts';
import type { NormalizeContext } from './context.ts';
import { cellNotice, derived, fieldFact, notStated, part, textOf, type Part } from './part.ts';
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
export const optionalText = (path: string, field: RawField | undefined): Part<string | null> =>
  plainText(field) === null ? part(null) : readText(path, field);

/** The plan's name: the printed name, with the tier name behind it where the file has one. A name may be any word, even "NA". */
export function readName(name: RawField | undefined, tier: RawField | undefined): Part<string | null> {
  const own = name === undefined ? '' : textOf(name).replace(/\s+/g, ' ').trim();
  const level = plainText(tier);
  if (own === '' || own.toLowerCase() === 'null')
    return part(level, level !== null && tier ? [fieldFact('name', level, 'text', tier)] : [notStated('name')]);
  const adds = level !== null && tier !== undefined && !own.toLowerCase().includes(level.toLowerCase());
  if (!name || !adds) return part(own, name ? [fieldFact('name', own, 'text', name)] : []);
  const full = `${own} ${level}`;
  const [fact, more] = [fieldFact('name', full, 'text', name), fieldFact('name', full, 'text', tier)];
  return part(full, [{ ...fact, evidence: [...fact.evidence, ...more.evidence] }]);
}

const SERVICE_WORDS: readonly (readonly [RegExp, Service])[] = [
  [/sat[eé]ll?it|卫星|衛星|위성/i, 'satellite'],
  [/fixed|\bhome\b|fib(?:re|er|ra)|adsl|dsl\b|cable|ftth|\bfijo|\bfixe|fisso|festnetz|宽带|寬頻|固网|固網|光纤|光纖|유선/i, 'fixed'],
  [/mobile|wireless|móvil|movil|mobil|cellular|移动|移動|手机|手機|携帯|모바일|\b5g\b|\b4g\b|\blte\b|\be?sim\b/i, 'mobile'],
  [/broadband|internet|wi-?fi/i, 'fixed'],
];
const PAYMENT_WORDS: readonly (readonly [RegExp, Payment])[] = [
  [/pre-?\s?paid|prepago|prépayé|prepay|pay as you go|预付|預付|充值|선불/i, 'prepaid'],
  [/post-?\s?paid|pospago|contract|后付|後付|月结|abonnement|후불/i, 'postpaid'],
];

export const readService = (field: RawField | undefined): Part<Service | null> => readWord('service', field, SERVICES, SERVICE_WORDS);
export const readPayment = (field: RawField | undefined): Part<Payment | null> => readWord('payment', field, PAYMENTS, PAYMENT_WORDS);

function readWord<T extends string>(
  path: string,
  field: RawField | undefined,
  words: readonly T[],
  patterns: readonly (readonly [RegExp, T])[],
): Part<T | null> {
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

/** Id of a carrier: `<country>-<name>`. A profile of one carrier may give it, so that names in any script get a readable address. */
export const carrierId = (name: string, country: string | null, context: NormalizeContext): string =>
  `${(country ?? 'xx').toLowerCase()}-${context.carrier.id ?? (slug(name) || `c${shortHash(name)}`)}`;

/** The carrier, from the row, else from the profile, else the file itself under its own name. */
export function readCarrier(field: RawField | undefined, country: string | null, context: NormalizeContext): Part<Carrier> {
  const printed = plainText(field);
  const name = printed ?? context.carrier.name ?? context.source;
  return part({ id: carrierId(name, country, context), name }, [
    printed !== null && field
      ? fieldFact('carrier', name, 'text', field)
      : derived('carrier', name, context.carrier.name === null ? 'file-name' : 'profile-carrier'),
  ]);
}

/** Codes in wide use beside those of ISO 3166-1. */
const COUNTRY_ALIASES: Readonly<Record<string, string>> = { USA: 'US', UK: 'GB', EL: 'GR' };

/** Country code of the row, else of the profile. */
export function readCountry(field: RawField | undefined, context: NormalizeContext): Part<string | null> {
  const text = plainText(field)?.toUpperCase() ?? null;
  const code = text === null ? undefined : (COUNTRY_ALIASES[text] ?? text);
  if (field !== undefined && code !== undefined && /^[A-Z]{2}$/.test(code))
    return part(code, [fieldFact('country', code, 'country-code', field)]);
  const unread =
    field !== undefined && text !== null ? [cellNotice('unreadable-value', field, { hint: 'Use the two letters of ISO 3166-1.' })] : [];
  return part(
    context.country,
    [context.country === null ? notStated('country') : derived('country', context.country, 'profile-country')],
    unread,
  );
}

/** Currency of amounts without a sign: that of the row, else of the profile, else of the country. The one fact says which. */
export function readCurrency(field: RawField | undefined, country: string | null, context: NormalizeContext): Part<string | null> {
  const text = plainText(field)?.toUpperCase() ?? null;
  const code = text === 'RMB' ? 'CNY' : text;
  if (field !== undefined && code !== null && /^[A-Z]{3}$/.test(code))
    return part(code, [fieldFact('price.currency', code, 'currency-code', field)]);
  const unread =
    field !== undefined && text !== null ? [cellNotice('unreadable-value', field, { hint: 'Use the three letters of ISO 4217.' })] : [];
  const currency = context.currency ?? currencyOfCountry(country);
  if (currency === null) return part(null, [notStated('price.currency')], unread);
  return part(
    currency,
    [derived('price.currency', currency, context.currency === null ? 'currency-of-country' : 'profile-currency')],
    unread,
  );
}

/** `<carrier id>-<published id or name>`; the published id alone when it already begins with the carrier's id. */
export function planId(carrier: Carrier, published: string | null, name: string): string {
  const own = slug(published ?? name) || `p${shortHash(published ?? name)}`;
  // A name in a script that leaves few letters would collide with its neighbours: the hash of the whole name tells them apart.
  const lossy =
    published === null && /[^\p{ASCII}]/u.test(name.normalize('NFKD').replace(/\p{M}/gu, '')) ? `${own}-${shortHash(name)}` : own;
  return (lossy.startsWith(`${carrier.id}-`) ? lossy : `${carrier.id}-${lossy}`).slice(0, 120).replace(/-+$/, '');
}
