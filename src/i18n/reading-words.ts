/** A recognised passage in words: "threshold: 20 GB". */
import { readingName } from '../core/fineprint/index.ts';
import type { Mention } from '../core/model/mention.ts';
import type { PageMessages } from './pages.ts';

function priceOf(value: Readonly<Record<string, unknown>>, { format, strip }: PageMessages): string | null {
  const { price, amount, currency, unit_mb: unit } = value;
  const money = typeof price === 'number' ? price : amount;
  if (typeof money !== 'number') return null;
  const text = format.money(money, typeof currency === 'string' ? currency : null);
  return typeof unit === 'number' ? strip.labels.price(text, format.unitVolume(unit)) : text;
}

/** The value of a mention with its unit; null where what it was read as says it all. */
function valueOf({ kind, value }: Mention, m: PageMessages): string | null {
  if (typeof value === 'object' && value !== null) return priceOf(value, m);
  if (kind === 'period' && typeof value === 'string') return m.words.per(value);
  if (typeof value !== 'number') return null;
  if (kind === 'volume') return m.format.volume(value);
  if (kind === 'speed') return m.format.speed(value);
  return kind === 'video-cap' ? `${value}p` : m.format.number(value);
}

/** What a mention was read as, with its value. */
export function readingWords(mention: Mention, m: PageMessages): string {
  const name = readingName(mention);
  const label = name === null ? mention.kind : m.readings.names[name];
  const value = valueOf(mention, m);
  return value === null ? label : `${label}${m.site.colon}${value}`;
}
