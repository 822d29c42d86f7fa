/** Signs, codes and words of currencies, and the currency a bare sign means in a country. */

const EURO = ['AT', 'BE', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PT', 'SI', 'SK'];
const BY_COUNTRY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(EURO.map((country) => [country, 'EUR'])),
  US: 'USD',
  GB: 'GBP',
  CN: 'CNY',
  JP: 'JPY',
  KR: 'KRW',
  IN: 'INR',
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  TW: 'TWD',
  MO: 'MOP',
  MY: 'MYR',
  TH: 'THB',
  ID: 'IDR',
  PH: 'PHP',
  VN: 'VND',
  BR: 'BRL',
  MX: 'MXN',
  CL: 'CLP',
  AR: 'ARS',
  CO: 'COP',
  PE: 'PEN',
  EC: 'USD',
  PA: 'USD',
  PR: 'USD',
  SV: 'USD',
  UY: 'UYU',
  ZA: 'ZAR',
  NG: 'NGN',
  KE: 'KES',
  GH: 'GHS',
  EG: 'EGP',
  MA: 'MAD',
  NC: 'XPF',
  PF: 'XPF',
  WF: 'XPF',
  BJ: 'XOF',
  BF: 'XOF',
  CI: 'XOF',
  GW: 'XOF',
  ML: 'XOF',
  NE: 'XOF',
  SN: 'XOF',
  TG: 'XOF',
  CM: 'XAF',
  CF: 'XAF',
  TD: 'XAF',
  CG: 'XAF',
  GA: 'XAF',
  GQ: 'XAF',
  CH: 'CHF',
  LI: 'CHF',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  IS: 'ISK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  BG: 'BGN',
  RU: 'RUB',
  UA: 'UAH',
  TR: 'TRY',
  IL: 'ILS',
  AE: 'AED',
  SA: 'SAR',
  QA: 'QAR',
  PK: 'PKR',
  BD: 'BDT',
  LK: 'LKR',
  NP: 'NPR',
  MV: 'MVR',
  CV: 'CVE',
  TZ: 'TZS',
  UG: 'UGX',
};

/** @returns the country's currency, null for a country this project does not know. */
export function currencyOfCountry(country: string | null | undefined): string | null {
  return country ? (BY_COUNTRY[country.toUpperCase()] ?? null) : null;
}

/**
 * What a sign stands for: a currency, or a family of currencies of which the context picks one.
 * `fallback` is used when the context gives none of the family; null then means "unknown".
 */
export interface CurrencySign {
  readonly currency: string | null;
  readonly family: readonly string[] | null;
  /** Decimal places to shift: cents, fen and pence are -2, jiao and mao -1. */
  readonly shift: number;
}

/** One currency, whatever the context. */
export const certain = (currency: string): CurrencySign => ({ currency, family: null, shift: 0 });
/** Several currencies share the sign or word; the context picks one of them. */
export const family = (currencies: readonly string[], fallback: string | null, shift = 0): CurrencySign => ({
  currency: fallback,
  family: currencies,
  shift,
});

export const DOLLARS = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MOP', 'MXN', 'CLP', 'ARS', 'COP', 'UYU', 'BRL', 'CVE'];
export const YUAN = ['CNY', 'TWD', 'HKD', 'MOP', 'SGD', 'JPY'];
export const RUPEES = ['INR', 'PKR', 'LKR', 'NPR'];
const CROWNS = ['DKK', 'SEK', 'NOK', 'ISK'];
export const CENTS = ['USD', 'EUR', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'ZAR', 'MYR', 'KES'];

/** Signs that may stand before an amount; keys are lower case. */
export const SIGNS_BEFORE: Readonly<Record<string, CurrencySign>> = {
  $: family(DOLLARS, null),
  us$: certain('USD'),
  u$: certain('USD'),
  a$: certain('AUD'),
  au$: certain('AUD'),
  c$: certain('CAD'),
  ca$: certain('CAD'),
  nz$: certain('NZD'),
  s$: certain('SGD'),
  hk$: certain('HKD'),
  nt$: certain('TWD'),
  mop$: certain('MOP'),
  mx$: certain('MXN'),
  r$: certain('BRL'),
  u$s: certain('USD'),
  's/': certain('PEN'),
  's/.': certain('PEN'),
  r: family(['ZAR'], null),
  rs: family(RUPEES, 'INR'),
  'rs.': family(RUPEES, 'INR'),
  rm: certain('MYR'),
  rp: certain('IDR'),
  n: family(['NGN'], null),
  p: family(['PHP'], null),
  ksh: certain('KES'),
  kshs: certain('KES'),
  rf: certain('MVR'),
  kr: family(CROWNS, null),
  'kr.': family(CROWNS, null),
  fr: family(['CHF', 'XPF'], null),
  mrf: certain('MVR'),
  '€': certain('EUR'),
  '£': certain('GBP'),
  '¥': family(['CNY', 'JPY'], null),
  '₩': certain('KRW'),
  '₹': certain('INR'),
  '₦': certain('NGN'),
  '₱': certain('PHP'),
  '₫': certain('VND'),
  '₺': certain('TRY'),
  '₽': certain('RUB'),
  '฿': certain('THB'),
  '₪': certain('ILS'),
  '₴': certain('UAH'),
};

/** Signs, and words known everywhere, that may follow an amount; keys are lower case. Names of money in one language stand in its folder. */
export const CURRENCY_SIGNS: Readonly<Record<string, CurrencySign>> = {
  '€': certain('EUR'),
  '£': certain('GBP'),
  $: family(DOLLARS, null),
  '₩': certain('KRW'),
  '₹': certain('INR'),
  '₽': certain('RUB'),
  '₫': certain('VND'),
  '¥': family(['CNY', 'JPY'], null),
  円: certain('JPY'),
  원: certain('KRW'),
  r$: certain('BRL'),
  kč: certain('CZK'),
  zł: certain('PLN'),
  ft: certain('HUF'),
  kr: family(CROWNS, null),
  'kr.': family(CROWNS, null),
  euro: certain('EUR'),
  euros: certain('EUR'),
  rs: family(RUPEES, 'INR'),
  'rs.': family(RUPEES, 'INR'),
  rand: certain('ZAR'),
  pesos: family(['PHP', 'MXN', 'CLP', 'ARS', 'COP', 'UYU'], null),
  '¢': family(CENTS, 'USD', -2),
  c: family(CENTS, null, -2),
  ct: family(CENTS, null, -2),
  p: family(['GBP', 'INR'], 'GBP', -2),
};

export interface CurrencyContext {
  /** ISO 4217 currency of bare amounts; wins over the country. */
  readonly currency?: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
}

export interface ResolvedCurrency {
  readonly currency: string | null;
  /** True when the text alone does not settle the currency and the context did. */
  readonly assumed: boolean;
}

/** Currency of a sign in its context. A sign of a family takes the context's currency when that belongs to the family. */
export function resolveSign(sign: CurrencySign, context: CurrencyContext): ResolvedCurrency {
  if (sign.family === null) return { currency: sign.currency, assumed: false };
  const fits = [context.currency, currencyOfCountry(context.country)].find((candidate) => candidate && sign.family?.includes(candidate));
  return fits ? { currency: fits, assumed: true } : { currency: sign.currency, assumed: sign.currency !== null };
}
