/** Numbers, money, volumes, speeds and dates as text in a language. Units keep a no-break space; 1 GB = 1000 MB. */
import { LOCALES, type Lang } from './lang.ts';

const NBSP = '\u00a0';

export interface Format {
  readonly number: (value: number) => string;
  /** Share of a whole, in whole per cent. */
  readonly percent: (part: number, whole: number) => string;
  /** Amount with its currency sign; the bare number when the currency is unknown. No digit of a small unit price is lost. */
  readonly money: (amount: number, currency: string | null) => string;
  /** Data volume given in MB. */
  readonly volume: (mb: number) => string;
  /** What a unit price counts by: "GB" for 1000 MB, "50 GB" for 50,000. */
  readonly unitVolume: (mb: number) => string;
  /** Speed given in kbit/s. */
  readonly speed: (kbps: number) => string;
  /** Speed range given in kbit/s; one figure when both ends are the same. */
  readonly speedRange: (low: number, high: number) => string;
  /** ISO 8601 year, month or day; any other text comes back as it is. */
  readonly date: (iso: string) => string;
  /** The same with months shortened, for tables. */
  readonly shortDate: (iso: string) => string;
  /** Country name of an ISO 3166-1 code; the code itself when it has no name. */
  readonly country: (code: string) => string;
  /** Language name of a BCP 47 tag. */
  readonly language: (tag: string) => string;
  readonly bytes: (count: number) => string;
}

/** Chooses the largest unit that keeps the figure at 1 or above: [1.5, 'GB'] for 1500 MB. */
function scaled(value: number, units: readonly (readonly [number, string])[]): readonly [number, string] {
  const [size, unit] = units.find(([least]) => value >= least) ?? units.at(-1) ?? [1, ''];
  return [value / size, unit];
}

const VOLUMES = [
  [1e6, 'TB'],
  [1e3, 'GB'],
  [1, 'MB'],
  [1e-3, 'KB'],
] as const;
const SPEEDS = [
  [1e6, 'Gbit/s'],
  [1e3, 'Mbit/s'],
  [1, 'kbit/s'],
] as const;
const BYTES = [
  [1e6, 'MB'],
  [1e3, 'KB'],
  [1, 'B'],
] as const;

function moneyFormat(locale: string): Format['money'] {
  const cache = new Map<string, Intl.NumberFormat>();
  const make = (currency: string | null) =>
    new Intl.NumberFormat(locale, {
      ...(currency === null ? {} : { style: 'currency', currency }),
      maximumFractionDigits: 12,
      trailingZeroDisplay: 'stripIfInteger',
    });
  return (amount, currency) => {
    const key = currency ?? '';
    const format = cache.get(key) ?? make(currency);
    cache.set(key, format);
    return format.format(amount);
  };
}

function dateFormat(locale: string, length: 'long' | 'short'): Format['date'] {
  const day = new Intl.DateTimeFormat(locale, { year: 'numeric', month: length, day: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: length, timeZone: 'UTC' });
  return (iso) => {
    if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(iso)) return iso;
    const time = Date.parse(iso);
    // A day that does not exist (31 February) is read as one of the next month: it stays as published.
    const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
    return exists ? (iso.length === 7 ? month : day).format(time) : iso;
  };
}

/** `Intl.DisplayNames.of`, tolerant of text that is no code at all. */
function naming(locale: string, type: 'region' | 'language'): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type, fallback: 'code' });
  // The long names of Hong Kong and Macao are too long for a list; the short names of others ("US") are too short.
  const short = new Intl.DisplayNames(locale, { type, style: 'short', fallback: 'code' });
  return (code) => {
    try {
      return (/^(?:HK|MO)$/.test(code) ? short : names).of(code) ?? code;
    } catch {
      return code;
    }
  };
}

/** "53–304 Mbit/s"; both units where they differ, one figure where the ends are the same. */
function joinRange(low: string, high: string): string {
  const [figure, unit] = low.split(NBSP);
  return low === high ? low : high.endsWith(`${NBSP}${unit}`) ? `${figure}–${high}` : `${low}–${high}`;
}

/** The formatters of one language. */
export function createFormat(lang: Lang): Format {
  const locale = LOCALES[lang];
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const number = (value: number): string => plain.format(value);
  const withUnit = ([value, unit]: readonly [number, string]): string => `${number(value)}${NBSP}${unit}`;
  const volume = (mb: number): string => (mb === 0 ? `0${NBSP}MB` : withUnit(scaled(mb, VOLUMES)));
  const speed = (kbps: number): string => withUnit(scaled(kbps, SPEEDS));
  return {
    number,
    percent: (part, whole) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`),
    money: moneyFormat(locale),
    volume,
    unitVolume: (mb) => volume(mb).replace(new RegExp(`^1${NBSP}`), ''),
    speed,
    speedRange: (low, high) => joinRange(speed(low), speed(high)),
    date: dateFormat(locale, 'long'),
    shortDate: dateFormat(locale, 'short'),
    country: naming(locale, 'region'),
    language: naming(locale, 'language'),
    bytes: (count) => {
      const [value, unit] = scaled(count, BYTES);
      return withUnit([Math.round(value * 10) / 10, unit]);
    },
  };
}
