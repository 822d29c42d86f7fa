/** Which words of a sentence slow data, and which only repeat or deny it. */
import { blank, GIGABIT_CLASS, type Item } from './item.ts';
import { CLOSE, FAR, REACH } from './reach.ts';
import { clauseOf, isConditional, isCue, type CueToken, type Sentence, type SpeedToken, type Token } from './token.ts';

function nearSpeedWord(sentence: Sentence, token: Token): boolean {
  return sentence.tokens.some(
    (other) => isCue(other, 'speedWord', 'ceiling') && other.start - token.end < REACH && token.start - other.end < REACH,
  );
}

/** kbit/s: that a line runs faster than this by itself says nothing of a limit. */
const SOLD = 12_000;

/** The speed after `from`, before anything that starts another effect. */
function speedAfter(sentence: Sentence, from: number): SpeedToken | null {
  const next = sentence.tokens.find(
    (token) =>
      token.start >= from &&
      (token.kind === 'speed' || token.kind === 'volume' || isCue(token, 'block', 'throttle', 'bolt', 'deprioritise', 'then')),
  );
  return next?.kind === 'speed' && next.start - from < REACH ? next : null;
}

/** Verbs of change say something by themselves beside "speed"; "up to" and "stays" do not. */
const isMoving = (token: CueToken): boolean => token.concept === 'weak';

/** A weak verb slows beside the speed it leads to, or (a verb of change) beside the word "speed". */
export function isSlowing(sentence: Sentence, token: CueToken): boolean {
  const speed = speedAfter(sentence, token.end);
  if (isDenied(sentence, token) || (speed !== null && isDenied(sentence, speed))) return false;
  if (speed === null) return nearSpeedWord(sentence, token) && isMoving(token);
  // "Our fibre runs at 100 Mbps" tells what is sold.
  if (!isMoving(token) && speed.kbps > SOLD && !speed.ceiling && !isConditional(sentence)) return false;
  return (
    !speed.headline ||
    (isMoving(token) ? speed.kbps < GIGABIT_CLASS || isConditional(sentence) : isConditional(sentence) && speed.kbps < GIGABIT_CLASS)
  );
}

/** True when the text moves on between two places: "then", or (where a speed is already told) a further condition or amount of use. */
function movesOn(sentence: Sentence, last: Item, token: CueToken): boolean {
  const nextSpeed = last.speed !== null && speedAfter(sentence, token.end) !== null;
  return sentence.tokens.some(
    (other) =>
      other.start >= last.end &&
      other.end <= token.start &&
      (isCue(other, 'then')
        ? token.concept === 'throttle' || last.speed !== null
        : (isCue(other, 'used') && last.speed !== null) || (nextSpeed && other.kind === 'volume' && other.role === 'threshold')),
  );
}

/** "We do not slow you to 128 kbps": what a denial leads to in its clause, before any amount or condition, does not happen. */
export function isDenied(sentence: Sentence, token: Token): boolean {
  if (sentence.tokens.some((other) => isCue(other, 'noThrottle') && other.start <= token.start && token.end <= other.end)) return true;
  const last = sentence.tokens.findLast(
    (other) => other.end <= token.start && (other.kind === 'volume' || isCue(other, 'noThrottle', 'then', 'used')),
  );
  if (!last || !isCue(last, 'noThrottle') || token.start - last.end >= REACH) return false;
  return clauseOf(sentence, last.start) === clauseOf(sentence, token.start);
}

/** Adds a slowing, or lengthens the one before where the word only repeats it. */
export function addThrottle(items: Item[], sentence: Sentence, token: CueToken): void {
  const last = items.at(-1);
  const near = last?.effect === 'throttle' && !last.named && token.start - last.end < (last.speed === null ? FAR : CLOSE);
  if (last && near && !movesOn(sentence, last, token)) last.end = token.end;
  else items.push(blank('throttle', token, { cue: token }));
  const item = items.at(-1);
  if (item && token.concept === 'generation') item.named = true;
}
