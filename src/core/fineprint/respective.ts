/** Amounts told one after another, and speeds told one after another: "10, 20 and 50 GB, then 1, 3 and 5 Mbps respectively". */
import type { Item } from './item.ts';
import { isCue, isVolume, type Sentence, type SpeedToken, type VolumeToken } from './token.ts';

/** Between the members of a list stands no more than this. */
const LISTED = 8;

const isListed = (speeds: readonly SpeedToken[]): boolean =>
  speeds.every((speed, index) => index === 0 || speed.start - (speeds[index - 1]?.end ?? 0) <= LISTED);

/** The amounts of a sentence that has as many speeds, all of them behind; null where it has not. */
export function respective(sentence: Sentence): readonly VolumeToken[] | null {
  const speeds = sentence.tokens.filter((token): token is SpeedToken => token.kind === 'speed');
  const volumes = sentence.tokens.filter(isVolume);
  const first = speeds[0]?.start ?? 0;
  if (speeds.length < 2 || volumes.length !== speeds.length || !isListed(speeds)) return null;
  if (volumes.some(({ role, end }) => end > first || role === 'ignored' || role === 'more' || role === 'part')) return null;
  return sentence.tokens.some((token) => isCue(token, 'then') && token.start > (volumes[0]?.end ?? 0) && token.end <= first)
    ? null
    : volumes;
}

/** Each effect starts at the amount that has its place in the list; null where there are no such lists. */
export function placeRespectively(items: readonly Item[], sentence: Sentence): readonly VolumeToken[] | null {
  const volumes = respective(sentence);
  return volumes?.length === items.length && items.every(({ speed }) => speed !== null) ? volumes : null;
}
