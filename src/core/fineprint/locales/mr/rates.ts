/** Marathi words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST = '(?:कमाल|जास्तीत जास्त)';

export const unitCap: UnitCapWords = {
  reached: { before: before(`${MOST}\\s*`), after: after(' (?:झाल्यावर|झाले की)') },
  covers: { before: null, after: after(' पर्यंत (?:मोफत|फ्री)') },
  again: /पुन्हा|परत/,
  most: { before: before(`${MOST}\\s*`), after: after(' (?:कमाल|पर्यंतच)') },
};

export const priceLadder: PriceLadderWords = {
  upTo: { before: null, after: after(' ?पर्यंत') },
  over: { before: null, after: after(' ?(?:पेक्षा (?:जास्त|अधिक)|च्या वर)') },
  rest: /त्यापेक्षा (?:जास्त|अधिक)|त्यानंतर/,
  free: /मोफत|फ्री|विनामूल्य/g,
  sold: /खरेदी|रिचार्ज|पॅक|अॅड-ऑन|टॉप-अप|प्लॅन|अतिरिक्त/,
  tiered: /स्लॅब|टप्प/,
};
