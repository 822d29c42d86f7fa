/** Signs and codes of money as they stand in headers and beside amounts. A sign of several currencies stays a question. */
import { CURRENCY_CODES } from '../../model/index.ts';

const CODES = [...CURRENCY_CODES, 'CFP'];
const CODE_LIST: ReadonlySet<string> = new Set(CODES);

/** Signs that leave no doubt. */
const SURE: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '￦': 'KRW',
  원: 'KRW',
  '₹': 'INR',
  r$: 'BRL',
  rm: 'MYR',
  '₱': 'PHP',
  '₦': 'NGN',
  '฿': 'THB',
  '₫': 'VND',
  '₺': 'TRY',
  '₽': 'RUB',
  '₪': 'ILS',
  '₴': 'UAH',
  ksh: 'KES',
  rf: 'MVR',
  mrf: 'MVR',
  nt$: 'TWD',
  hk$: 'HKD',
  s$: 'SGD',
  a$: 'AUD',
  c$: 'CAD',
  us$: 'USD',
  nz$: 'NZD',
  zł: 'PLN',
  kč: 'CZK',
  円: 'JPY',
  rmb: 'CNY',
  cfp: 'XPF',
  fcfp: 'XPF',
  रुपये: 'INR',
  人民币: 'CNY',
};
/** Signs of several currencies: which one is for the country to say. */
const FAMILIES: ReadonlySet<string> = new Set(['$', '¥', '￥', '元', 'kr', 'kr.', 'rs', 'rs.', 'fr', 'fr.']);

const SIGNS = String.raw`(?:R|NT|HK|S|A|C|US|NZ)\$|[€£₩￦₹₱₦฿₫₺₽₪₴$¥￥]`;
const LETTERS = String.raw`(?:${CODES.join('|')}|RM|KSh|MRf|Rf|F?CFP|euros?|zł|Kč)`;
/** A currency in a header: a sign anywhere, a code or word as a word of its own, 元, 円 and 원 in brackets or behind a space. */
export const CURRENCY_MARK = new RegExp(
  String.raw`${SIGNS}|(?<!\p{L})${LETTERS}(?!\p{L})|(?<=[(（[\s/])(?:元|円|원|人民币|रुपये)(?=[)）\]\s/]|$)|(?<=[(（[]\s*)(?:kr\.?|Rs\.?|F)(?=\s*[)）\]])`,
  'iu',
);

const AMOUNT = String.raw`-?\d[\d.,'’\u00a0\u202f ]*`;
const BEFORE = new RegExp(String.raw`(${SIGNS}|(?<!\p{L})(?:${LETTERS}|Rs\.?|kr\.?|R))\s?${AMOUNT}`, 'iu');
const AFTER = new RegExp(String.raw`${AMOUNT}\s?(${SIGNS}|(?:${LETTERS}|kr\.?|Rs\.?|F)(?!\p{L})|元|円|원|块|रुपये)`, 'iu');

/** ISO 4217 code of a sign, or the sign itself where it stands for several currencies. */
export function codeOfSign(sign: string): string {
  const upper = sign.toUpperCase();
  if (upper === 'RMB') return 'CNY';
  if (upper === 'CFP') return 'XPF';
  return CODE_LIST.has(upper) ? upper : (SURE[sign.toLowerCase()] ?? sign);
}

export const isCurrencyCode = (text: string): boolean => CODE_LIST.has(text);
/** True for a sign that does not say which currency it is. */
export const isFamily = (sign: string): boolean => FAMILIES.has(sign.toLowerCase()) || !/^[A-Z]{3}$/.test(sign);

/** The currency of an amount with a sign or code beside it; null for a bare number and for text. */
export function moneyMark(cell: string): string | null {
  const found = BEFORE.exec(cell)?.[1] ?? AFTER.exec(cell)?.[1];
  return found === undefined ? null : codeOfSign(found);
}
