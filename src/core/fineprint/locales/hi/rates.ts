/** Hindi words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST = '(?:अधिकतम|ज़्यादा से ज़्यादा|ज्यादा से ज्यादा)';

export const unitCap: UnitCapWords = {
  reached: { before: before(`${MOST}\\s*`), after: after('(?: तक)? (?:होने|पहुंचने|पहुँचने) पर') },
  covers: { before: null, after: after(' तक (?:मुफ़्त|मुफ्त|फ्री)') },
  again: /फिर से|दोबारा|पुनः/,
  most: { before: before(`${MOST}\\s*`), after: after(' (?:अधिकतम|तक ही)') },
};

export const priceLadder: PriceLadderWords = {
  upTo: { before: null, after: after(' तक') },
  over: { before: null, after: after(' से (?:अधिक|ज़्यादा|ज्यादा|ऊपर)') },
  rest: /उससे (?:अधिक|ऊपर|ज़्यादा|ज्यादा)|इसके बाद|उसके बाद/,
  free: /मुफ़्त|मुफ्त|फ्री|निःशुल्क/g,
  sold: /खरीद|ख़रीद|रिचार्ज|पैक|ऐड-ऑन|टॉप-अप|प्लान|अतिरिक्त/,
  tiered: /स्लैब|चरण/,
};
