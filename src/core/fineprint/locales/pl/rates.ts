/** Polish words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST = '(?:maksymalnie|najwyżej|nie więcej niż|maks\\.?|do maksymalnie)';

export const unitCap: UnitCapWords = {
  reached: { before: before(`(?:${MOST}|po|osiągnięciu|do)\\s*`), after: after(' (?:osiągnięte|naliczone)') },
  covers: { before: before('(?:do|za|każdy)\\s*'), after: after(' (?:gratis|za darmo|bezpłatnie)') },
  again: /(?<![a-zà-ÿ])(?:ponownie|od nowa|od początku|powtarza się|znowu)(?![a-zà-ÿ])/i,
  most: { before: before(`${MOST}\\s*`), after: after(' (?:maksymalnie|najwyżej)') },
};

export const priceLadder: PriceLadderWords = {
  upTo: { before: before('(?:do|poniżej|mniej niż|(?<!\\d)0 ?(?:-|–|do))\\s*'), after: after(' lub mniej') },
  over: { before: before('(?:powyżej|ponad|więcej niż|od)\\s*'), after: after(' (?:i|lub) więcej') },
  rest: /(?<![a-zà-ÿ])(?:powyżej|więcej)(?![a-zà-ÿ])/i,
  free: /(?<![a-zà-ÿ])(?:gratis|za darmo|bezpłatnie)(?![a-zà-ÿ])/gi,
  sold: /(?<![a-zà-ÿ])(?:kup\w*|dokup\w*|pakiet\w*|doładowa\w*|taryfy|dodatkow\w*)(?![a-zà-ÿ])/i,
  tiered: /(?<![a-zà-ÿ])(?:schodkow[aoy]|progresywn[aey]|progowo)(?![a-zà-ÿ])/i,
};
