/** English words of units, money, lengths of time and "per". */
import { CENTS, certain, DOLLARS, family, RUPEES } from '../../common/currency.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

export const measures: MeasureWords = {
  spaced: true,
  to: 'to',
  periods: {
    days: 'days?',
    hours: 'hours?|hrs?',
    months: 'months?',
    weeks: 'weeks?',
    cycle:
      'bill(?:ing)? (?:cycles?|periods?|months?)|(?:monthly|payment|service|measurement|allowance|usage) (?:billing )?(?:cycle|period)|cycles?',
    month: 'monthly|months?|mth|mo',
    day: 'daily|days?|midnight',
    week: 'weekly|weeks?',
    hour: 'hourly|hours?',
    quarter: 'quarterly|quarters?',
    year: 'yearly|annual(?:ly)?|years?',
  },
  speedBefore: 'speeds?(?: of| to)?(?: up to)?|at|to',
  speedAfter: 'per second|a second',
  dataAfter: 'data|\\(含\\)',
  networkAfter: 'speed|network|[- ]?(?:coverage|service|plan|UW|Ultra|phone)',
  gigabytesAfter: 'of data|per month|a month',
  perSecond: '\\s?(?:per|a)[ -]?s(?:ec(?:ond)?)?|-per-second',
  per: '\\bper\\b|for every|for each|\\bfor\\b|\\bevery\\b|\\beach\\b|\\ba\\b|on each',
  perLead: '(?:is |are |on top |extra )?(?:charged|billed)|is|are|on top|extra',
  perTail:
    'additional|extra|further|new|subsequent|following|another|next|the first|the opening|an initial|initial|first|started|block of|blocks of|bucket of|increment of|chunk of|of',
  volumeFirst: [
    { before: '', between: '(?: of [a-z]+ data)?,? (?:costs|costing|will cost(?: you)?) ?' },
    {
      before: '',
      between:
        ' ?(?:data )?(?:blocks?|buckets?|packs?|increments?|chunks?|lots|top-?ups?)(?: of data)?,? (?:at|for|costing|priced at|charged at) ',
    },
    {
      before: 'for (?:each|every) ',
      between: "(?: [a-z]+){0,5}, (?:(?:you(?:[’']ll| will)?|we(?:[’']ll| will)?) )?(?:pay |charge (?:you )?)?",
    },
    {
      before:
        '\\b(?:add(?:s|ed|ing)?|another|(?:blocks?|buckets?|packs?) of|further|each|every|extra|additional|per|(?:each|every) (?:extra|additional|further|following)|(?:a|an) (?:further|extra|additional))(?: block of| pack of)? ?',
      between: '[ ,a-z]{0,48}?(?:\\b(?:costs?(?: you)?|costing|for|at|(?:is |are )?charged at|is|=)|:) ?(?:an extra )?',
    },
  ],
  currencies: {
    dollars: family(DOLLARS, null),
    dollar: family(DOLLARS, null),
    pounds: certain('GBP'),
    pound: certain('GBP'),
    rupees: family(RUPEES, 'INR'),
    rupee: family(RUPEES, 'INR'),
    yuan: certain('CNY'),
    naira: certain('NGN'),
    cents: family(CENTS, null, -2),
    cent: family(CENTS, null, -2),
    pence: { ...certain('GBP'), shift: -2 },
    paise: family(['INR', 'PKR', 'NPR'], 'INR', -2),
    paisa: family(['INR', 'PKR', 'NPR'], 'INR', -2),
  },
  videoIllustration: 'watchable|enough|suffic|suit|need|requir|e\\.g\\.|at least',
  videoNotCapped: '(?:no|not|without|beyond|above|more than) (?:\\w+ ){0,3}',
};
