/** Amounts that leave their unit out, because the one before has told it: "the first 100 GB …, the next 50 …". */
import { isWordEnd, isWordStart } from './boundary.ts';
import type { Measures } from './measures.ts';
import type { NumberReading } from './number.ts';
import { reading } from './reading.ts';
import type { VolumeReading } from './volume.ts';

/** How far words beside a number are looked at, and how far the amount with the unit may stand before it. */
const WORDS = 32;
const FAR = 120;

/** What one of the unit of an amount comes to, where the amount is printed with one number. */
function unitOf({ value, upper }: VolumeReading, numbers: readonly NumberReading[], start: number): number | null {
  const number = numbers.find((one) => one.start === start)?.value.number ?? 0;
  return upper || number <= 0 ? null : value.bytes / number;
}

/** The volumes of a text and those whose unit is told by the amount before; in the order of the text. */
export function withElided(
  text: string,
  numbers: readonly NumberReading[],
  volumes: readonly VolumeReading[],
  { elided }: Measures,
): readonly VolumeReading[] {
  if (elided.length === 0 || volumes.length === 0) return volumes;
  const found = numbers.flatMap((number) => {
    const last = volumes.findLast(({ end }) => end <= number.start);
    if (!isWordStart(text, number.start) || !isWordEnd(text, number.end)) return [];
    if (!last || number.start - last.end > FAR || volumes.some(({ start }) => start === number.start)) return [];
    const [ahead, behind] = [text.slice(Math.max(0, number.start - WORDS), number.start), text.slice(number.end, number.end + WORDS)];
    const unit = elided.some(({ before, after }) => before.test(ahead) && after.test(behind)) ? unitOf(last, numbers, last.start) : null;
    return unit === null ? [] : [reading(text, number.start, number.end, { bytes: Math.round(number.value.number * unit) })];
  });
  return found.length === 0 ? volumes : [...volumes, ...found].sort((a, b) => a.start - b.start);
}
