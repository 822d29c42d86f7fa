/** The most a charge can reach: an amount of money, so many blocks, or the volume at which charging ends. */
import { timesMoney, type Mention, type Money } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { isCharge } from './item.ts';
import { isMoney, isVolume, type MoneyToken, type Sentence, type Token } from './token.ts';

/** No carrier charges a block more often than this in one period. */
const MAX_FACTOR = 1000;

function capByMoney(drafts: readonly Draft[], token: MoneyToken): void {
  const target = drafts.findLast((draft) => isCharge(draft) && draft.chargeCap === null);
  if (!target) return;
  for (const draft of drafts) {
    if (!isCharge(draft) || draft.chargeCap !== null || draft.scope !== target.scope) continue;
    draft.chargeCap = token.money;
    draft.parts = { ...draft.parts, cap: token.mention };
  }
}

/** The price so many times over: what a stated number of blocks, or the volume at which charging ends, comes to. */
function times(price: Money | null, factor: number): Money | null {
  return price && Number.isInteger(factor) && factor > 0 && factor <= MAX_FACTOR ? timesMoney(price, factor) : null;
}

/** Caps that the text gives as a number of blocks or as a volume. */
function capByCount(drafts: readonly Draft[], token: Token): void {
  const target = drafts.findLast((draft) => isCharge(draft) && draft.chargeCap === null && draft.price !== null);
  if (!target) return;
  const set = (factor: number, cap: Mention): void => {
    const money = times(target.price, factor);
    if (!money) return;
    target.chargeCap = money;
    target.parts = { ...target.parts, cap };
  };
  if (token.kind === 'count') set(token.times, token.mention);
  else if (isVolume(token) && token.role === 'cap' && target.priceVolume) set(token.bytes / target.priceVolume.bytes, token.mention);
}

/** Gives the charges read so far the caps a sentence states; `stop` is the amount of money at which data stops. */
export function capCharges(drafts: readonly Draft[], sentence: Sentence, stop: MoneyToken | null): void {
  for (const token of sentence.tokens) {
    if (isMoney(token) && (token === stop || token.role === 'cap')) capByMoney(drafts, token);
    else capByCount(drafts, token);
  }
  // A stop that an earlier sentence told.
  if (stop && !sentence.tokens.includes(stop)) capByMoney(drafts, stop);
}
