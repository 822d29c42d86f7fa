/** Hindi words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others: /पुराने प्लान में|(?:दूसरी|अन्य|बाकी) (?:कंपनियां|कंपनियाँ|कंपनी|ऑपरेटर)|प्रतिद्वंद्वी|दूसरे (?:ऑपरेटर|नेटवर्क)(?= ?[^ ]{0,12} ?\d)/iu,
  hearsay: /(?:अफवाह|अफ़वाह|सुना है|कहा जा रहा है|पाठक|खबर उड़ी)/iu,
  denies: /(?:गलत बताया|ग़लत बताया|सच नहीं|सही नहीं है|खंडन|इनकार किया|झूठ)/iu,
  example: /^[\s(*]*(?:उदाहरण|मान लीजिए|मान लें|जैसे,)/iu,
  measured: /(?:स्पीड ?टेस्ट|मापी|नापा|नापी|speed ?test)/iu,
  refund: /(?:रिफंड|वापस किए जाएंगे|मुआवजा|धनवापसी)/iu,
};
