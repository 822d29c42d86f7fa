/** German words of a cap per volume that starts again: "höchstens 10 € je GB", "gedeckelt auf 10 €/GB". */
import { after, before } from '../../locale.ts';
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
