/** Hindi, in Latin letters words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others: /\b(?:dusr[ie]|doosr[ie]|baaki|baki) (?:company|companies|companiyan|operators?|network)\b/iu,
  hearsay: /\b(?:afwa+h|suna hai|rumou?rs?)\b/iu,
  denies: /\b(?:galat hai|sach nahi|jhooth)\b/iu,
  example: /^\W*(?:udaharan|maan lo|maan lijiye|example)\b/iu,
  measured: /\b(?:speed ?test|naapi)\b/iu,
  refund: /\b(?:refund|wapas milenge)\b/iu,
};
