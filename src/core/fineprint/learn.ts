/** What a sentence without effects tells the ones behind it: allowances, limits and rows of plans. */
import type { Scope } from '../model/index.ts';
import { rowOf, withRow } from './amounts.ts';
import { candidates } from './candidates.ts';
import type { Item } from './item.ts';
import { atStart, UNKNOWN, type Known } from './known.ts';
import type { Memory } from './memory.ts';
import { periodOfAmount } from './period-of.ts';
import { ADJACENT } from './reach.ts';
import { hasCue, isCue, isVolume, type Sentence, type Token, type VolumeToken } from './token.ts';

/** "Basic, 10 € a month: 5 GB": a line that tells what one plan costs and contains. */
const isOffer = ({ tokens }: Sentence): boolean =>
  tokens.filter(({ kind }) => kind === 'money').length === 1 &&
  tokens.filter((token) => isVolume(token) && token.role !== 'ignored').length === 1;

/** "After that |": all a cell of a table says is that the next one comes later. */
const isHeading = ({ tokens }: Sentence): boolean => tokens.length > 0 && tokens.every((token) => isCue(token, 'then'));

/** "It all comes out of one 60 GB bucket": a pack is the allowance where nothing is charged for it, bought or added. */
function allowancesIn(sentence: Sentence, items: readonly Item[]): VolumeToken[] {
  const volumes = candidates(sentence, items);
  const sold = hasCue(sentence, 'bolt', 'charge', 'weakCharge', 'optional', 'used', 'then') || sentence.tokens.some(isSum);
  if (volumes.length > 0 || items.length > 0 || sold) return volumes;
  const amounts = sentence.tokens.filter(isVolume);
  return amounts.length === 1 ? amounts.filter(({ role }) => role === 'pack') : [];
}

/** "You can buy 10GB for $20": the one amount of a sentence that offers it for money is no allowance. */
function isForSale(sentence: Sentence, items: readonly Item[]): boolean {
  if (items.length > 0 || !hasCue(sentence, 'optional') || hasCue(sentence, 'included', 'used', 'then')) return false;
  const [amount, ...others] = sentence.tokens.filter(isVolume);
  const beside = (token: Token): boolean =>
    amount !== undefined && token.start - amount.end < ADJACENT && amount.start - token.end < ADJACENT;
  return others.length === 0 && sentence.tokens.some((token) => isSum(token) && beside(token));
}

const isSum = ({ kind }: Token): boolean => kind === 'price' || kind === 'money' || kind === 'count';

/** Amounts of a sentence without effects are what later sentences call "the allowance". */
export function learn(sentence: Sentence, items: readonly Item[], memory: Memory, scopeOf: (token: VolumeToken) => Scope): void {
  if (items.length > 0) memory.offers = false;
  if (items.some(({ ceiling }) => !ceiling)) {
    memory.pending = false;
    memory.rows = [];
    return;
  }
  if (isForSale(sentence, items)) return;
  const volumes = allowancesIn(sentence, items);
  if (volumes.length === 0) {
    memory.pending ||= items.length === 0 && (hasCue(sentence, 'used') || isHeading(sentence));
    return;
  }
  const limits = volumes.filter(({ role }) => role === 'limit');
  const listed = isOffer(sentence) && memory.offers ? memory.base : [];
  const named: readonly Known[] = (limits.length > 0 ? limits : volumes).map((token) => ({
    ...atStart(token),
    scope: scopeOf(token),
    period: periodOfAmount(token, sentence),
  }));
  // "20GB extra", beside the 50GB that it comes on top of: how much there is in all, the amounts do not tell.
  const summed = volumes.some(({ role }) => role === 'more') && volumes.some(({ role }) => role === 'plain');
  if (summed) {
    memory.base = [UNKNOWN];
    return;
  }
  const row = rowOf(sentence, items, named);
  memory.rows = row ? withRow(memory.rows, row) : [];
  memory.base = memory.rows.length > 1 ? memory.rows.map(({ amount }) => amount) : [...listed, ...named];
  memory.offers = isOffer(sentence);
  memory.pending = (memory.pending && items.length === 1) || (items.length === 0 && volumes.some(({ role }) => role === 'threshold'));
}
