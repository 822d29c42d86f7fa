/** Which effect a speed belongs to, or whether it is one by itself. */
import { blank, GIGABIT_CLASS, SLOWEST_SOLD, splits, type Item } from './item.ts';
import { ADJACENT, FAR } from './reach.ts';
import { respective } from './respective.ts';
import { isDenied } from './slowing.ts';
import { hasCue, isConditional, isCue, type Sentence, type SpeedToken } from './token.ts';

/** Longest text between two speeds of which one or the other holds: "3 Mbps on 5G Ultra Wideband, or 600 kbps …". */
const BY_NETWORK = 36;

/** Gives a speed to the effect it belongs to, or adds what it says by itself. */
export function addSpeed(items: Item[], sentence: Sentence, token: SpeedToken): void {
  if (isDenied(sentence, token)) return;
  const last = items.at(-1);
  const other = otherSpeed(last, sentence, token);
  if (last && other) {
    if (token.kbps > other.kbps) last.speed = token;
    return;
  }
  const ceiling = !token.headline && (token.ceiling || hasCue(sentence, 'ceiling'));
  if (last && lacksSpeed(last) && token.start - last.end < FAR && !isOfNewStep(last, sentence, token)) {
    last.speed = token;
    last.end = token.end;
    last.ceiling ||= ceiling;
  } else if (isLimit(token, ceiling, sentence)) items.push(blank('throttle', token, { speed: token, ceiling }));
  else if (token.kbps <= SLOWEST_SOLD && !hasCue(sentence, 'normal', 'noThrottle', 'video'))
    items.push(blank('throttle', token, { speed: token, tentative: true }));
}

const lacksSpeed = ({ effect, speed, named }: Item): boolean => effect === 'throttle' && speed === null && !named;

/** The speed told before, where the one or the other holds ("3 Mbps on 5G Ultra Wideband, or 600 kbps …"); else null. */
function otherSpeed(last: Item | undefined, sentence: Sentence, token: SpeedToken): SpeedToken | null {
  if (!token.either || last?.effect !== 'throttle' || !last.speed || token.start - last.end >= BY_NETWORK) return null;
  return splits(sentence, last, blank('throttle', token)) || respective(sentence) ? null : last.speed;
}

/** True when the words between an effect and a speed begin another step. */
const isOfNewStep = (last: Item, sentence: Sentence, token: SpeedToken): boolean =>
  sentence.tokens.some(
    (other) =>
      other.start >= last.end &&
      other.end <= token.start &&
      (other.kind === 'price' ||
        isCue(other, 'then', 'block') ||
        // "Slow when the network is full, and 256 kbps after 50GB": the speed is that of the amount.
        (!sentence.effectFirst && other.kind === 'volume' && other.role === 'threshold' && hasCue(sentence, 'congestion'))),
  );

/** By itself a speed says what follows a step of use, or (worded as a limit) what holds at all times. */
function isLimit(token: SpeedToken, ceiling: boolean, sentence: Sentence): boolean {
  // A limit at some hours of the day is no tier of use.
  const byTheHour = sentence.tokens.some(
    (other) => isCue(other, 'window') && other.end <= token.start && token.start - other.end < ADJACENT,
  );
  if (ceiling && !byTheHour && !hasCue(sentence, 'normal')) return true;
  return isConditional(sentence) && !(token.headline && token.kbps >= GIGABIT_CLASS);
}
