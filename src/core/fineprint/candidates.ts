/** Which volumes of a sentence can be thresholds. */
import { isCharge, type Item } from './item.ts';
import { isCue, isVolume, type Sentence, type Token, type VolumeRole, type VolumeToken } from './token.ts';

const NO_STEP: readonly VolumeRole[] = ['ignored', 'pack', 'cap'];
const STEPS: readonly VolumeRole[] = ['threshold', 'more', 'head', 'until'];

/** Bytes: what is smaller is how use is metered, unless words make a threshold of it. */
const SMALLEST = 1_000_000;

/** "0.5 F per 10 KB" where the price was not understood. */
const isTick = ({ role, bytes }: VolumeToken): boolean => role === 'plain' && bytes < SMALLEST;

const MEGA = /\dm[eé]gas?$/i;
/** "10 mega": may be the speed of the line as well, and is taken for one beside a speed or an amount with a whole unit. */
const isMega = (token: VolumeToken, { tokens }: Sentence): boolean =>
  token.role === 'plain' &&
  MEGA.test(token.mention.text.replaceAll(/\s/g, '')) &&
  tokens.some(
    (other) => other !== token && (other.kind === 'speed' || (isVolume(other) && !MEGA.test(other.mention.text.replaceAll(/\s/g, '')))),
  );

const OF_SUMS: readonly VolumeRole[] = ['plain', 'part', 'limit', 'ignored'];
/** Characters between an amount and what it leads to. */
const BESIDE = 6;

/** Volumes that can be thresholds: those marked as such, else the plain amounts of the sentence. */
export function candidates(sentence: Sentence, items: readonly Item[]): VolumeToken[] {
  // "another 50GB" is a stretch where data is slowed and a pack where it is charged.
  const charged = items.length > 0 && items.every(isCharge);
  const barred: readonly VolumeRole[] = charged ? [...NO_STEP, 'more'] : NO_STEP;
  const end = items.at(-1)?.end ?? Infinity;
  const open = sentence.tokens
    .filter(isVolume)
    .filter((token) => !barred.includes(token.role) && !isTick(token) && !isMega(token, sentence));
  // Where effects follow their threshold, one may still trail in brackets: "降至1Mbps（達20GB後）".
  const effectFirst = sentence.effectFirst || !open.some(({ start }) => start < end);
  const inReach = ({ role, start }: VolumeToken): boolean =>
    start < end || (effectFirst && (sentence.effectFirst || (role === 'threshold' && !charged)) && !(charged && role === 'limit'));
  const volumes = open.filter(inReach);
  // "50GB (40GB + 10GB)": which of them an effect speaks of, the amounts alone do not tell.
  const all = sentence.tokens.filter(isVolume);
  if (volumes.some((token) => token.role === 'part' || isWhole(token, all))) return volumes.filter(({ role }) => role === 'threshold');
  const marked = volumes.filter(({ role }) => role === 'threshold');
  const other = volumes.filter(({ role }) => role === 'more' || role === 'head' || role === 'limit');
  // "The first 100 GB …, the next 50 GB at 2 Mbps": the first stretch is what the second is added to.
  const stretch = volumes.filter(({ role }, index) => role === 'until' && volumes[index + 1]?.role === 'more');
  if (marked.length > 0)
    return volumes.filter(
      (token) => STEPS.includes(token.role) || (items.length > marked.length && leads(token, items, sentence)) || isBaseOf(token, volumes),
    );
  const plain = volumes.filter(({ role }) => role === 'plain');
  return other.length > 0 && plain.length === 0 && stretch.length === 0 ? other : volumes;
}

/** "25GB: 20GB and 5GB for apps": what all the others add up to, of which only a part may be meant. */
const isWhole = (token: VolumeToken, all: readonly VolumeToken[]): boolean =>
  all.length > 2 &&
  all[0] === token &&
  all.every(({ role }) => OF_SUMS.includes(role)) &&
  2 * token.bytes === all.reduce((sum, { bytes }) => sum + bytes, 0);

/** "套内10GB，前3GB按…": the amount right before a stretch is the allowance the stretch is added to. */
function isBaseOf(token: VolumeToken, volumes: readonly VolumeToken[]): boolean {
  const next = volumes[volumes.indexOf(token) + 1];
  return token.role === 'plain' && (next?.role === 'head' || next?.role === 'more');
}

/** The end of what is right behind a place, if it is of this kind; else the place. */
const past = (end: number, { tokens }: Sentence, is: (token: Token) => boolean): number =>
  tokens.find((token) => is(token) && token.start >= end && token.start - end < BESIDE)?.end ?? end;

/** Behind the "then" of an effect its words may stand further on: "then it is strongly slowed". */
const LED = 24;

/** "…, 100GB断网", "400GB a month, then 4 Mbps, and …": an unmarked amount right before an effect, or before the "then" of one, is its threshold. */
const leads = ({ end }: VolumeToken, items: readonly Item[], sentence: Sentence): boolean => {
  const counted = past(end, sentence, ({ kind }) => kind === 'period');
  const then = past(counted, sentence, (token) => isCue(token, 'then', 'used'));
  return items.some(({ start }) => (start >= end && start - end < BESIDE) || (then > counted && start >= then && start - then < LED));
};
