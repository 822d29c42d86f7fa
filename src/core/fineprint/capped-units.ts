/** Gives what is charged by volume the caps per larger volume that its text states. */
import type { Draft } from './draft.ts';
import { isCharge } from './item.ts';
import type { Sentence, Token, UnitCapToken } from './token.ts';
import { capsPrice } from './unit-cap.ts';

const isUnitCap = (token: Token): token is UnitCapToken => token.kind === 'unit-cap';

/** The price told last before the cap, else the first one behind it, of those the cap can be of. */
function cappedBy(cap: UnitCapToken, drafts: readonly Draft[]): Draft | undefined {
  const fitting = drafts
    .filter((draft) => isCharge(draft) && draft.price && draft.priceVolume && capsPrice(cap, draft.price, draft.priceVolume))
    .toSorted((a, b) => (a.parts.price?.start ?? 0) - (b.parts.price?.start ?? 0));
  return fitting.findLast(({ parts }) => (parts.price?.start ?? 0) <= cap.mention.start) ?? fitting[0];
}

/** Of "10 per 100 MB, 60 per GB" the cap of the largest volume is kept: it is the one that binds. */
export function withUnitCaps(drafts: readonly Draft[], sentences: readonly Sentence[]): Draft[] {
  const caps = sentences.flatMap(({ tokens }) => tokens.filter(isUnitCap)).toSorted((a, b) => a.volume.bytes - b.volume.bytes);
  const capOf = new Map(caps.map((cap) => [cappedBy(cap, drafts), cap] as const));
  return drafts.map((draft) => {
    const cap = capOf.get(draft);
    if (!cap) return draft;
    const { money: unitCapPrice, volume: unitCapVolume, mention } = cap;
    return { ...draft, unitCapPrice, unitCapVolume, parts: { ...draft.parts, unitCap: mention, unitCapVolume: mention } };
  });
}
