/** Marathi words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others: /(?:इतर|दुसऱ्या) (?:कंपन्या|कंपनी|ऑपरेटर)/iu,
  hearsay: /(?:अफवा|ऐकले आहे|म्हणे)/iu,
  denies: /(?:खरे नाही|चुकीचे आहे|खंडन)/iu,
  example: /^[\s(*]*(?:उदाहरण|समजा)/iu,
  measured: /(?:स्पीड ?टेस्ट|मोजल)/iu,
  refund: /(?:परतावा|भरपाई)/iu,
};
