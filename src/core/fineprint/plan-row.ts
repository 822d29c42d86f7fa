/** Rows of tables that put a plan's speed, its amount and the speed after it side by side: "20 Mbps 250GB ≤ 2 Mbps". */
import { blank } from './item.ts';
import type { Placed } from './known.ts';
import { isCue, isVolume, type Sentence, type SpeedToken, type Token, type VolumeToken } from './token.ts';

/** Longest text between the amount and the speed behind it. */
const BESIDE = 14;
/** The speed behind the amount is at most this part of the one before it. */
const SLOWER = 0.5;

const isSpeed = (token: Token): token is SpeedToken => token.kind === 'speed';
/** What only running text has. */
const TELLS = ['throttle', 'weak', 'deprioritise', 'block', 'then', 'used', 'hotspot', 'roaming', 'video', 'optional'] as const;

interface Step {
  readonly amount: VolumeToken;
  readonly speed: SpeedToken;
}

function stepsOf(cells: readonly (VolumeToken | SpeedToken)[]): Step[] | null {
  const steps: Step[] = [];
  for (let index = 0; index < cells.length; index += 3) {
    const [first, amount, second] = cells.slice(index, index + 3);
    if (!first || !amount || !second || !isSpeed(first) || !isVolume(amount) || !isSpeed(second)) return null;
    if (second.start - amount.end > BESIDE || second.kbps > first.kbps * SLOWER) return null;
    steps.push({ amount, speed: second });
  }
  return steps;
}

/** The steps of a sentence that is such a row, or several of them glued together; null where it is not. */
export function placeByRow(sentence: Sentence): Placed[] | null {
  const cells = sentence.tokens.filter((token): token is VolumeToken | SpeedToken => isVolume(token) || isSpeed(token));
  if (cells.length < 3 || cells.length % 3 !== 0 || sentence.tokens.some((token) => isCue(token, ...TELLS))) return null;
  const steps = stepsOf(cells);
  return (
    steps?.map(({ amount: { bytes, mention }, speed }) => ({
      item: blank('throttle', speed, { speed }),
      starts: [{ bytes, mention }],
    })) ?? null
  );
}
