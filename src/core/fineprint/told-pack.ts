/** What packs that are added by themselves hold and cost, where a sentence of its own says so. */
import type { Draft } from './draft.ts';
import { hasCue, isMoney, isVolume, type Sentence } from './token.ts';

/** Sentences about something else than the pack. */
const isAway = (sentence: Sentence): boolean =>
  hasCue(sentence, 'optional', 'hotspot', 'roaming', 'voice', 'used', 'then', 'noCharge', 'included', 'zeroRated') ||
  sentence.tokens.some(({ kind }) => kind === 'period' || kind === 'speed');

/** "Packs are added automatically. Each pack of 500 MB costs 3 €.": the one pack and the one amount belong to the step before. */
export function tellPack(drafts: readonly Draft[], sentence: Sentence): void {
  const last = drafts.at(-1);
  if (last?.effect !== 'bolt-on' || last.price !== null || last.priceVolume !== null || isAway(sentence)) return;
  const volumes = sentence.tokens.filter(isVolume).filter(({ role }) => role !== 'ignored');
  const moneys = sentence.tokens.filter(isMoney);
  const [volume] = volumes;
  const [money] = moneys;
  if (volumes.length !== 1 || moneys.length !== 1 || volume?.role !== 'pack' || money?.role !== 'plain' || money.money.units === 0) return;
  if (last.threshold && last.threshold.bytes > 0 && volume.bytes >= last.threshold.bytes) return;
  last.price = money.money;
  last.priceVolume = { bytes: volume.bytes };
  last.parts = { ...last.parts, price: money.mention };
}
