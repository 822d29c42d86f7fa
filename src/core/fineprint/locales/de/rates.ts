/** German words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST =
  '(?:höchstens|maximal|max\\.|(?:nicht|nie) mehr als|gedeckelt (?:auf|bei|mit)|begrenzt auf|(?:Deckel|Deckelung|Obergrenze)(?: von| bei)?)';

export const unitCap: UnitCapWords = {
  reached: {
    before: before(`(?:${MOST}|ab|nach|sobald|bis(?: zu)?|erreicht)\\s*`),
    after: after(' (?:erreicht|berechnet|bezahlt)'),
  },
  covers: {
    before: before('(?:bis(?: zu)?|für|je|pro)(?: weitere| volle| das)?\\s*'),
    after: after(' (?:frei|kostenlos|kostenfrei|inklusive)'),
  },
  again: /(?<![a-zäöüß])(?:wiederholt|erneut|von vorne?|wieder|neu gezählt|und so weiter|usw)(?![a-zäöüß])/i,
  most: {
    before: before(`${MOST}\\s*`),
    after: after(' (?:gedeckelt|begrenzt|höchstens|maximal)'),
  },
};

export const priceLadder: PriceLadderWords = {
  upTo: {
    before: before('(?:(?<!\\d)0 ?(?:-|–|bis)|bis(?: zu| einschließlich)?|unter|weniger als|höchstens|maximal)\\s*'),
    after: after(' (?:oder weniger)'),
  },
  over: { before: before('(?:über|ab|mehr als|oberhalb(?: von)?)\\s*'), after: after(' (?:oder|und) mehr|\\+') },
  rest: /(?<![a-zäöüß])(?:darüber|danach|alles weitere|mehr)(?![a-zäöüß])/i,
  free: /(?<![a-zäöüß])(?:kostenlos|gratis|kostenfrei|nichts)(?![a-zäöüß])/gi,
  sold: /(?<![a-zäöüß])(?:kauf|buch|paket|nachbuch|option|zubuch|tarife|wähl|zusätzlich|extra)/i,
  tiered: /(?<![a-zäöüß])(?:gestaffelt|staffel|stufenweise|verbrauchsabhängig|nach verbrauch)/i,
};
