/** Bare "M", "K" and "G" mean data or speed by what stands around them ("3元包3M", "降至1M", "4G speeds"). */
import type { Measures } from './measures.ts';
import type { NumberReading } from './number.ts';

/** What the letters K, Kb and M are followed or led by decides between data and speed. */
const WINDOW = 12;

/** Throttle steps carriers really use; a bare "128k" or "128Kb" is one of these. */
export const THROTTLE_STEPS: ReadonlySet<number> = new Set([16, 32, 56, 64, 128, 192, 256, 300, 384, 512]);

export function hasSpeedHint(text: string, start: number, end: number, { speedBefore, speedAfter }: Measures): boolean {
  return speedAfter.test(text.slice(end, end + WINDOW)) || speedBefore.test(text.slice(Math.max(0, start - WINDOW), start));
}

export function hasDataHint(text: string, end: number, { dataAfter }: Measures): boolean {
  return dataAfter.test(text.slice(end, end + WINDOW));
}

const GENERATIONS: ReadonlySet<number> = new Set([2, 3, 4, 4.5, 5, 5.5, 6]);

/** "5G" is a network generation unless the text can only mean gigabytes. */
export function isGeneration(
  text: string,
  { value: { number }, start }: NumberReading,
  end: number,
  { networkAfter, gigabytesAfter }: Measures,
): boolean {
  const after = text.slice(end, end + WINDOW);
  if (!GENERATIONS.has(number)) return false;
  // "4.5G", and what stands right behind an amount: "10GB 4G data".
  if (!Number.isInteger(number) || /\d ?[GT]B[ (]{0,2}$/.test(text.slice(Math.max(0, start - 6), start))) return true;
  return networkAfter.test(after) || !gigabytesAfter.test(after);
}

/** 每秒384kb: what is counted, is counted per second. */
export const isPerSecond = (text: string, start: number, { perSecondBefore }: Measures): boolean =>
  perSecondBefore.test(text.slice(Math.max(0, start - 6), start));
