/** Indonesian words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST = '(?:maksimal|maksimum|maks\\.?|paling banyak|tidak lebih dari|batas)';

export const unitCap: UnitCapWords = {
  reached: { before: before(`(?:${MOST}|setelah|mencapai|hingga|sampai)\\s*`), after: after(' (?:tercapai|tertagih)') },
  covers: { before: before('(?:hingga|sampai|per|setiap|untuk)\\s*'), after: after(' gratis') },
  again: /(?<![a-zà-ÿ])(?:diulang|berulang|mulai lagi|kembali dari awal|lagi)(?![a-zà-ÿ])/i,
  most: { before: before(`${MOST}\\s*`), after: after(' (?:maksimal|maksimum)') },
};

export const priceLadder: PriceLadderWords = {
  upTo: { before: before('(?:hingga|sampai|kurang dari|(?<!\\d)0 ?(?:-|–|sampai))\\s*'), after: after(' atau kurang') },
  over: { before: before('(?:di atas|lebih dari|mulai)\\s*'), after: after(' (?:atau|ke) (?:lebih|atas)') },
  rest: /(?<![a-zà-ÿ])(?:selebihnya|di atas itu|lebih)(?![a-zà-ÿ])/i,
  free: /(?<![a-zà-ÿ])(?:gratis)(?![a-zà-ÿ])/gi,
  sold: /(?<![a-zà-ÿ])(?:beli|membeli|paket|tambahan|isi ulang|booster|kuota tambahan)(?![a-zà-ÿ])/i,
  tiered: /(?<![a-zà-ÿ])(?:bertingkat|berjenjang)(?![a-zà-ÿ])/i,
};
