/** English words of prices that go by use in steps: a cap per volume that starts again, and a price for the whole period that rises. */
import { after, before } from '../../locale.ts';
import type { PriceLadderWords } from '../../price-ladder.ts';
import type { UnitCapWords } from '../../unit-cap.ts';

const MOST =
  '(?:capped(?: at| to)?|cap (?:of|at|is)|at most|(?:no|not|never) more than|maximum(?: charge)?(?: of| is)?|max\\.?(?: of)?|limited to|a ceiling of)';

export const unitCap: UnitCapWords = {
  reached: {
    before: before(
      `(?:${MOST}|once|when|after|up to|reach(?:es|ed|ing)?|hits?|totals?|(?:add|come)s?(?: up)? to|adds? up to)(?: a total of)?\\s*`,
    ),
    after: after(' (?:is|are|has been|have been) (?:reached|charged|paid|hit)'),
  },
  covers: {
    before: before(
      '(?:up to|until|till|for|use|gives?(?: you)?|covers?|includes?|rest of(?: the| that)?|per|each|every)(?: the| a)?(?: first| full| whole| next)?\\s*',
    ),
    after: after(' (?:is|are) (?:free|covered|reached|included|used)'),
  },
  again: /\b(?:repeat(?:s|ed|ing)?|again|start(?:s|ing)? over|anew|reset(?:s|ting)?|restart(?:s|ed|ing)?|and so on)\b/i,
  most: {
    before: before(`${MOST}(?: a)?\\s*`),
    after: after('(?: cap| maximum| max| at most| limit)\\b|,? ?(?:repeating|and repeats|whichever is (?:lower|cheaper|less))\\b'),
  },
};

export const priceLadder: PriceLadderWords = {
  upTo: {
    before: before(
      '(?:(?<!\\d)0 ?(?:-|–|to)|up to|under|below|less than|within|until|(?:no|not) more than)(?: and including)?(?: the first)?\\s*',
    ),
    after: after(' (?:or (?:less|under|below)|and under)\\b'),
  },
  over: {
    before: before('(?:over|above|more than|beyond|past|exceeding)\\s*'),
    after: after('\\+| (?:or more|and (?:up|over|above)|upwards?)\\b'),
  },
  rest: /\b(?:(?:above|beyond|over|past|after|more than) (?:that|this)|anything (?:more|above|over|beyond)|thereafter)\b/i,
  free: /\b(?:free|nothing)\b/gi,
  sold: /\b(?:buy|purchase|add-?ons?|add|packs?|passes|top-?ups?|boosts?|bundles?|plans|choose|select|overage|extra|additional)\b/i,
  tiered: /\b(?:tiered|stepped|sliding scale|in steps|usage-based|by usage)\b/i,
};
