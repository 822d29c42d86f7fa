/** English words of a cap per volume that starts again: "capped at $60 per GB", "once $60 is reached, up to 1 GB is free, then it starts over". */
import { after, before } from '../../locale.ts';
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
