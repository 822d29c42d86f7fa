/**
 * Part of `npm run bench`: ranking plans anew for another use, as when a slider moves, against sorting as many numbers with
 * `Array.prototype.sort` in the same run. One JSON object a line. Rounds take turns, so that a busy moment hits both sides; medians.
 */
import { costRanker, type CostQuestion } from '../../src/core/cost/index.ts';
import { manyCards } from '../support/many-cards.ts';

const SIZES = [
  { plans: 25_000, rounds: 31 },
  { plans: 100_000, rounds: 11 },
] as const;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A use that no round has asked for before. */
const question = (round: number): CostQuestion => ({
  usage: { dataMb: 1000 + round * 1777, hotspotMb: 500, roamingMb: 0, minutes: 60, messages: 10 },
  months: 24,
  promotion: 'with',
  leastKbps: 256,
});

for (const { plans, rounds } of SIZES) {
  const rank = costRanker(manyCards(plans));
  rank(question(-1));
  const runs = Array.from({ length: rounds }, (_, round) => {
    const numbers = Array.from({ length: plans }, () => Math.random());
    globalThis.gc?.();
    return {
      theirs: milliseconds(() => numbers.sort((a, b) => a - b)),
      ours: milliseconds(() => rank(question(round))),
    };
  });
  console.log(
    JSON.stringify({
      name: `re-rank-${plans}`,
      ratio: Number(median(runs.map(({ ours, theirs }) => ours / theirs)).toFixed(2)),
      yardstick: `one Array.prototype.sort of ${plans} numbers`,
      plans,
      milliseconds: Number(median(runs.map(({ ours }) => ours)).toFixed(1)),
      yardstickMilliseconds: Number(median(runs.map(({ theirs }) => theirs)).toFixed(1)),
    }),
  );
}
