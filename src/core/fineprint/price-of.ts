/** Which effect a price belongs to, or whether it is a charge by itself. */
import { isAlternative } from './alternative-price.ts';
import { blank, isCharge, type Item } from './item.ts';
import { isOptionalPrice } from './optional.ts';
import { isVolume, type PriceToken, type Sentence, type VolumeToken } from './token.ts';

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

/** Gives packs that have no price of their own their size, and the one amount of the sentence as their price. */
export function addPack(items: readonly Item[], sentence: Sentence): void {
  const pack = sentence.tokens.filter(isVolume).find(({ role }) => role === 'pack' || role === 'more');
  if (!pack) return;
  for (const item of items) {
    if (item.effect !== 'bolt-on' || item.price !== null) continue;
    item.pack = pack;
    item.price = feeOf(sentence, pack);
  }
}
