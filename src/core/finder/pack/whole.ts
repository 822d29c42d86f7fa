/** Whole numbers from 0, as digits of base 93 in printable characters, the lowest digits of all numbers first: a character for most numbers. */
import { must, type Codec } from './codec.ts';

/** The printable characters of ASCII that JSON writes as they are. */
const DIGITS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter((character) => !'"\\'.includes(character));
const BASE = DIGITS.length;
const VALUES = new Uint8Array(128).fill(BASE);
DIGITS.forEach((digit, value) => (VALUES[digit.charCodeAt(0)] = value));

/** Digits needed for the largest number; none where all are 0. */
function widthOf(values: readonly number[]): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, value);
  let width = 0;
  while (BASE ** width <= largest) width += 1;
  return width;
}

function pack(values: readonly number[]): string {
  const planes = Array.from({ length: widthOf(values) }, (_, place) =>
    values.map((value) => DIGITS[Math.floor(value / BASE ** place) % BASE]).join(''),
  );
  return planes.join('');
}

export const whole: Codec<number> = {
  pack,
  unpack: (packed, count) => {
    must(typeof packed === 'string', 'digits expected');
    const width = count === 0 ? 0 : packed.length / count;
    must(Number.isInteger(width), `digits of ${count} numbers expected`);
    const values = new Array<number>(count).fill(0);
    for (let at = 0; at < packed.length; at += 1) {
      const digit = VALUES[packed.charCodeAt(at)] ?? BASE;
      must(digit < BASE, 'not a digit');
      values[at % count] = (values[at % count] ?? 0) + digit * BASE ** Math.floor(at / count);
    }
    return values;
  },
};
