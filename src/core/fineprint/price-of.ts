/** Which effect a price belongs to, or whether it is a charge by itself. */
import { isAlternative } from './alternative-price.ts';
import { blank, isCharge, type Item } from './item.ts';
import { isOptionalPrice } from './optional.ts';
import { isCue, isVolume, type PriceToken, type Sentence, type VolumeToken } from './token.ts';

/** "前100MB按0.03元/MB收，满3元返还到1GB，即3元/GB": the first stretch is only a way to charge the whole gigabyte. */
function takeNet(items: readonly Item[], sentence: Sentence, token: PriceToken): void {
  const last = items.findLast(({ price }) => price !== null);
  if (last && sentence.tokens.some((other) => other.kind === 'volume' && other.role === 'head')) last.price = token;
}

/** Gives a price to the effect it belongs to, or adds a charge. */
export function addPrice(items: Item[], sentence: Sentence, token: PriceToken): void {
  const last = items.at(-1);
  if (isAlternative(items, sentence, token)) return;
  if (isOptionalPrice(sentence, token)) return;
  if (token.net) return takeNet(items, sentence, token);
  if (last && isCharge(last) && last.price === null) {
    last.price = token;
    last.end = token.end;
  } else items.push(blank('charge', token, { price: token }));
}

/** "Renewed automatically for 6 €, and you have another 3 GB": the one amount of the sentence is what the pack costs. */
function feeOf(sentence: Sentence, pack: VolumeToken): PriceToken | null {
  const moneys = sentence.tokens.filter((token) => token.kind === 'money' && token.role === 'plain');
  const [fee] = moneys;
  if (moneys.length !== 1 || fee?.kind !== 'money' || fee.money.units === 0) return null;
  const { start, end, money, mention } = fee;
  return { kind: 'price', start, end, price: money, volume: { bytes: pack.bytes }, net: false, extra: false, first: false, mention };
}

/** The amount a pack holds: one that words call a pack, else the only one beside what is used up, or, where that is renewed, that one. */
function packOf({ cue }: Item, { tokens }: Sentence): VolumeToken | null {
  const volumes = tokens.filter(isVolume).filter(({ role }) => role !== 'ignored');
  const [only] = volumes;
  if (cue?.again && only?.role === 'plain' && volumes.length === 1 && tokens.some((token) => isCue(token, 'used'))) return only;
  const named = volumes.find(({ role }) => role === 'pack' || role === 'more');
  if (named) return named;
  const [used, ...others] = volumes.filter(({ role }) => role === 'threshold');
  const [added, ...more] = volumes.filter(({ role }) => role !== 'threshold');
  if (!used || others.length > 0 || more.length > 0) return null;
  if (added) return added.role === 'plain' && added.start > used.end && added.bytes <= used.bytes ? added : null;
  return cue?.again ? used : null;
}

/** Gives packs that have no price of their own their size, and the one amount of the sentence as their price. */
export function addPack(items: readonly Item[], sentence: Sentence): void {
  for (const item of items) {
    const pack = item.effect === 'bolt-on' && item.price === null ? packOf(item, sentence) : null;
    if (!pack) continue;
    item.pack = pack;
    item.price = feeOf(sentence, pack);
  }
}
