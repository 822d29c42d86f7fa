/** Names without the numbers that stand elsewhere in the card: "Plan Ilimitado 40 GB" at 40,000 MB becomes "Plan Ilimitado ▯ GB". */

/** Control characters, which no printed name has; a name that has one is left as it is, behind the third. */
const [VOLUME, AMOUNT, LITERAL] = ['\u0001', '\u0002', '\u0003'];
const MARKED = /[\u0001-\u0003]/;

export interface Numbers {
  readonly mb: number | null;
  readonly amount: number | null;
}

/** A volume as names print it: 40000 MB is "40" of "40 GB". */
const printed = (mb: number): string => String(mb >= 1_000_000 ? mb / 1_000_000 : mb >= 1000 ? mb / 1000 : mb);

/** The texts that stand for the marks; the amount is only looked for where it is another number. */
function texts({ mb, amount }: Numbers): readonly (readonly [mark: string, text: string])[] {
  const volume = mb === null ? '' : printed(mb);
  const price = amount === null ? '' : String(amount);
  return [[VOLUME, volume] as const, [AMOUNT, price === volume ? '' : price] as const].filter(([, text]) => text !== '');
}

export function shortName(name: string, numbers: Numbers): string {
  if (MARKED.test(name)) return LITERAL + name;
  return texts(numbers).reduce((short, [mark, text]) => short.replace(text, mark), name);
}

export function longName(short: string, numbers: Numbers): string {
  if (!MARKED.test(short)) return short;
  if (short.startsWith(LITERAL)) return short.slice(1);
  return texts(numbers).reduce((name, [mark, text]) => name.replace(mark, () => text), short);
}
