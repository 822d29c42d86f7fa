/** Steps told as lines: "• 750GB: speed falls to 10 Mbps" and below it "• 1TB: speed falls to 2 Mbps". */
import { isCue, isVolume, type Sentence, type SpeedToken, type Token, type VolumeToken } from './token.ts';

/** Nothing but a bullet before the amount; a colon, dash or arrow behind it. */
const BULLET = /^[^\p{L}\p{N}]*$/u;
const LEADS_ON = /^\s?(?:[:：=→➡➜]|[-–—]>?\s|=>)/u;

interface Step {
  readonly at: number;
  readonly amount: VolumeToken;
  /** kbit/s behind the amount; 0 where data is cut off. */
  readonly kbps: number;
}

const isSpeed = (token: Token): token is SpeedToken => token.kind === 'speed';

/** What is left of the speed in a row with a word for slowing or cutting off; null where the row says neither, or several. */
function speedLeft({ tokens }: Sentence): number | null {
  const [speed, ...others] = tokens.filter(isSpeed);
  if (others.length > 0) return null;
  if (speed) return tokens.some((token) => isCue(token, 'throttle', 'weak')) ? speed.kbps : null;
  return tokens.some((token) => isCue(token, 'block')) ? 0 : null;
}

/** The step a sentence is that begins with its only amount; null for any other. */
function stepOf(sentence: Sentence, at: number, folded: string): Step | null {
  const [amount, ...others] = sentence.tokens.filter(isVolume);
  if (!amount || others.length > 0 || (amount.role !== 'plain' && amount.role !== 'limit')) return null;
  if (!BULLET.test(folded.slice(sentence.start, amount.start)) || !LEADS_ON.test(folded.slice(amount.end, amount.end + 4))) return null;
  const kbps = speedLeft(sentence);
  return kbps === null ? null : { at, amount, kbps };
}

/** Plans have more speed the larger they are, steps have less. */
const goesOn = (last: Step, next: Step): boolean => next.amount.bytes > last.amount.bytes && next.kbps < last.kbps;

/** Runs of steps with nothing said between them. */
function runsOf(sentences: readonly Sentence[], folded: string): Step[][] {
  const runs: Step[][] = [];
  let open = false;
  sentences.forEach((sentence, at) => {
    const step = stepOf(sentence, at, folded);
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (step && open && run && last && goesOn(last, step)) run.push(step);
    else if (step) runs.push([step]);
    open = step !== null || (open && sentence.tokens.length === 0);
  });
  return runs.filter(({ length }) => length > 1);
}

/** A row of a step as a sentence: what it says happens from its amount on, not at all times. */
const asStep = (sentence: Sentence, { amount }: Step): Sentence => ({
  ...sentence,
  tokens: sentence.tokens
    .filter((token) => !isCue(token, 'ceiling'))
    .map((token) =>
      token === amount ? { ...amount, role: 'threshold' } : isSpeed(token) ? { ...token, ceiling: false, headline: false } : token,
    ),
});

/** The sentences of a text, where lines that name an amount and a slower speed each are steps that start there. */
export function withLineSteps(sentences: readonly Sentence[], folded: string): readonly Sentence[] {
  const steps = new Map(
    runsOf(sentences, folded)
      .flat()
      .map((step) => [step.at, step] as const),
  );
  if (steps.size === 0) return sentences;
  return sentences.map((sentence, at) => {
    const step = steps.get(at);
    return step ? asStep(sentence, step) : sentence;
  });
}
