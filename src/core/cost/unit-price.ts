/** Prices of minutes and messages as carriers print them: "0.15/min", "0.05-0.12/min", "0.1/s off-net", "0.25/min + 0.30 setup". */

export interface UnitPrice {
  /** Per minute or message, decimal. */
  readonly low: number;
  /** Null where the price has a part that depends on more than the number of minutes, such as a charge per call. */
  readonly high: number | null;
}

const SIGN = String.raw`(?:\p{Sc}|[A-Z]{1,3}\$?)?`;
const AMOUNT = String.raw`${SIGN}\s?(\d+(?:[.,]\d+)?)(?:\s?[-–]\s?${SIGN}(\d+(?:[.,]\d+)?))?`;
const UNIT = String.raw`(\d+)?\s?(min(?:ute)?s?|s(?:ec(?:ond)?s?)?|sms|messages?|texts?|msg)`;
const PATTERN = new RegExp(String.raw`^${AMOUNT}\s?(?:[A-Z]{3}|\p{Sc})?\s?(?:\/|per)\s?${UNIT}\b\.?\s*(.*)$`, 'iu');

const decimal = (text: string): number => Number(text.replace(',', '.'));

/** A price per second as one per minute, without the error of binary fractions. */
const times = (value: number, factor: number): number => Number((value * factor).toPrecision(12));

/** An amount alone, in a column that is the price of a minute or of a message. */
const BARE = new RegExp(String.raw`^${AMOUNT}\s?(?:[A-Z]{3}|\p{Sc})?$`, 'iu');

/** How many of the printed unit make a minute or a message. */
function unitsIn(unit: string, count: number): number {
  return unit.toLowerCase().startsWith('s') && !unit.toLowerCase().startsWith('sms') ? 60 / count : 1 / count;
}

/** Reads a printed price; null when it is not one this grammar knows, because a price half understood is a wrong price. */
export function readUnitPrice(wording: string): UnitPrice | null {
  const match = PATTERN.exec(wording.trim()) ?? BARE.exec(wording.trim());
  if (!match) return null;
  const [, first = '', second, count = '1', unit = 'min', rest = ''] = match;
  const factor = unitsIn(unit, Number(count));
  const low = times(decimal(first), factor);
  const high = second === undefined ? low : times(decimal(second), factor);
  if (rest === '') return { low, high };
  // A charge per call comes on top; any other words (off-net, peak) say that the price does not hold for every unit.
  return rest.startsWith('+') ? { low, high: null } : { low: 0, high };
}
