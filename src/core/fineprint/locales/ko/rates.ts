/** Korean words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST = '(?:최대|상한(?:은)?|최고)';

export const unitCap: UnitCapWords = {
  reached: { before: before(`${MOST}\\s*`), after: after('(?:에|이|가)?\\s?(?:도달|되면|넘으면|초과)') },
  covers: { before: before('(?:추가로|나머지)\\s*'), after: after('까지(?:는)?\\s?(?:무료|추가)') },
  again: /반복|다시|동일하게/,
  most: { before: before(`${MOST}\\s*`), after: after('(?:이|을)?\\s?(?:상한|한도)') },
};

export const priceLadder: PriceLadderWords = {
  upTo: { before: before('(?:[~～]|(?<!\\d)0 ?[-–])\\s*'), after: after('\\s?(?:까지|이하|이내|미만)') },
  over: { before: null, after: after('\\s?(?:[을를]\\s?)?(?:초과|넘|이상|부터)') },
  rest: /그\s?(?:이상|초과|이후)|무제한/,
  free: /무료/g,
  sold: /구매|충전|추가|요금제별/,
  tiered: /구간|단계|계단/,
};
