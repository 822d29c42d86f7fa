/** What prices, amounts of money and counts of blocks are there for. */
import { moneyToNumber, volumeToMb } from '../model/index.ts';
import type { MoneyReading } from './common/money.ts';
import type { UnitPriceReading } from './common/unit-price.ts';
import { mention, type Scan } from './evidence.ts';
import { measuresOf } from './measures.ts';
import { fits, neighbours } from './neighbours.ts';
import type { CountToken, MoneyToken, PriceToken, UnitCapToken } from './token.ts';
import type { UnitCapReading } from './unit-cap.ts';

/** A price per volume; null for one that is not charged. */
export function priceToken(scan: Scan, reading: UnitPriceReading): PriceToken | null {
  // "0 €/MB": what costs nothing is not charged.
  if (reading.value.price.units === 0) return null;
  const words = neighbours(scan.folded, scan.sentence, reading);
  const net = fits(words, scan.locale.roles.netPrice);
  if (!net && fits(words, scan.locale.roles.ignoredPrice)) return null;
  const { price, volume } = reading.value;
  const value = { price: moneyToNumber(price), currency: price.currency, unit_mb: volumeToMb(volume) };
  return {
    kind: 'price',
    start: reading.start,
    end: reading.end,
    price,
    volume,
    net,
    extra: measuresOf(scan.locale).perExtra.test(reading.text),
    first: measuresOf(scan.locale).perFirst.test(reading.text),
    mention: mention(scan, 'money', 'unit-price', reading, value),
  };
}

/** An amount of money with its role. */
export function moneyToken(scan: Scan, reading: MoneyReading): MoneyToken {
  const words = neighbours(scan.folded, scan.sentence, reading);
  const { roles } = scan.locale;
  const role = fits(words, roles.chargeCap) ? 'cap' : fits(words, roles.moneyLimit) ? 'limit' : 'plain';
  const { money } = reading.value;
  const value = { amount: moneyToNumber(money), currency: money.currency };
  return {
    kind: 'money',
    start: reading.start,
    end: reading.end,
    money,
    role,
    mention: mention(scan, role === 'cap' ? 'cap' : 'money', `money-${role}`, reading, value),
  };
}

/** A cap per volume, with the words from its amount to its volume. */
export function unitCapToken(scan: Scan, { start, end, money, volume }: UnitCapReading): UnitCapToken {
  const value = { amount: moneyToNumber(money), currency: money.currency, unit_mb: volumeToMb(volume) };
  return { kind: 'unit-cap', start, end, money, volume, mention: mention(scan, 'cap', 'unit-cap', { start, end }, value) };
}

/** How many blocks may be charged, where the text says so. */
export function countTokens(scan: Scan): CountToken[] {
  if (!scan.countable) return [];
  const { start: from, end: to } = scan.sentence;
  return [...scan.folded.slice(from, to).matchAll(scan.locale.roles.countCap)].map((match) => {
    const start = from + match.index;
    const end = start + match[0].length;
    const word = match[1]?.toLowerCase() ?? '';
    const times = scan.locale.numberWords.get(word) ?? Number(word);
    return {
      kind: 'count',
      start,
      end,
      times,
      mention: mention(scan, 'cap', 'count-cap', { start, end }, times),
    };
  });
}
