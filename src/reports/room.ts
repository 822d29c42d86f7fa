/** How many findings of each rule and outcome fit into one report: a text of JavaScript ends at half a billion characters. */
import type { FileResult } from './types.ts';

/** Findings that one report lists at most; a finding takes about a thousand characters. */
export const MOST_FINDINGS = 250_000;

/** The largest limit per rule and outcome with which no more than `most` findings are listed; Infinity when all of them fit. */
export function roomFor(results: readonly FileResult[], most: number = MOST_FINDINGS): number {
  const counts: number[] = [];
  for (const result of results) {
    if (!result.ok || result.findings.length === 0) continue;
    const groups = new Map<string, number>();
    for (const { rulebook, rule, outcome } of result.findings) {
      const key = `${rulebook} ${rule} ${outcome}`;
      groups.set(key, (groups.get(key) ?? 0) + 1);
    }
    counts.push(...groups.values());
  }
  const listed = (limit: number): number => counts.reduce((sum, count) => sum + Math.min(count, limit), 0);
  if (listed(Infinity) <= most) return Infinity;
  let [low, high] = [0, Math.max(...counts)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (listed(middle) <= most) low = middle;
    else high = middle;
  }
  return Math.max(1, low);
}
