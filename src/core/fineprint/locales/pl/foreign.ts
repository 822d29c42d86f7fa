/** Polish words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others: /(?<!(?:niż|jak|od|u) )\b(?:inni operatorzy|konkurencja)(?![a-zà-ž])/iu,
  hearsay: /\b(?:plotk[aię]|podobno|rzekomo)(?![a-zà-ž])/iu,
  denies: /\b(?:to nieprawda|dementuje|zaprzecza)(?![a-zà-ž])/iu,
  example: /^\W*(?:przykład|na przykład|np\.)/iu,
  measured: /\b(?:speed ?test|zmierzon[aey]|test prędkości)(?![a-zà-ž])/iu,
  refund: /\b(?:zwracamy|zwrot pieniędzy|odszkodowanie)(?![a-zà-ž])/iu,
};
