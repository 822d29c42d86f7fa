/** English words of units, money, lengths of time and "per". */
import { CENTS, certain, DOLLARS, family, RUPEES } from '../../common/currency.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

export const measures: MeasureWords = {
  spaced: true,
  volumeUnits: { m: 'megs?(?![a-z])' },
  speedUnits: { k: 'kbs(?! of)' },
  to: 'to|through|thru|or',
  periods: {
    days: 'days?',
    hours: 'hours?|hrs?',
    months: 'months?',
    weeks: 'weeks?',
    cycle:
      'bill(?:ing)? (?:cycles?|periods?|months?|day)|(?:monthly|payment|service|measurement|allowance|usage|statement|recharge|renewal) (?:bill(?:ing)? )?(?:cycle|period)|cycles?|(?:per|a|each|every|this|next|one|your) (?:bill|statement)(?! (?:shock|you))',
    month: 'monthly|month|mth|mo',
    day: 'daily|day|midnight(?! (?:to|and|until|till|through|-|–) )',
    week: 'weekly|week',
    hour: 'hourly|hour',
    quarter: 'quarterly|quarter',
    year: 'yearly|annual(?:ly)?|year',
  },
  changed: '\\b(?:raised|increased|bumped|upped|lifted|boosted|reduced|lowered|cut|changed|grew|grows|went|goes|rises|rose|up|down) from',
  speedBefore: 'speeds?(?: of| to)?(?: up to)?|\\b(?:at|to)',
  speedAfter: 'per second|a second',
  dataAfter: 'data|\\(含\\)',
  networkAfter: 'speed|network|[- ]?(?:coverage|service|plan|UW|Ultra|phone)',
  gigabytesAfter: 'of data|per month|a month',
  perSecond: '\\s?(?:per|a)[ -]?s(?:ec(?:ond)?)?(?![a-z])|-per-second',
  per: '\\bper\\b|for every|for each|\\bfor\\b|\\bevery\\b|\\beach\\b|\\ba\\b|on each|\\b(?:buys?|gets?|covers?)(?: you)? (?:an?|the|another)\\b|\\bgets? you an?\\b|against each|\\b(?:top-?ups?|blocks?|boosts?|boosters?|add-?ons?|increments?|instal?ments?|chunks?) of',
  perLead:
    "(?:increments|steps|blocks|instal?ments),? (?:one|each|once|a time)|(?:(?:is|are|gets?|will be|be|it[’']s|that[’']s) )?(?:comes?|coming|came|taken|takes?|deducted|deducts?|goes|going|knocked|docked|drawn|removed|subtracted|debited) (?:out of|off|from|of)(?: (?:your|the|their|our|my|its|main|account|prepaid|remaining|call|airtime|phone))*(?: (?:credit|balance|account|airtime|wallet|top-?up|money))?|(?:charge|fee|surcharge)(?: (?:is|of|will be|applies|applied|made|charged|payable|added)){0,3}|(?:is |are |on top |extra )?(?:charged|billed|payable|levied|due)|is|are|on top|extra|applies|will be charged|(?:plus|\\+) ?(?:tax|vat|gst)|\\((?:incl?\\.?|inc|including|with|plus|ex)\\.? (?:tax|vat|gst)\\)",
  perTail:
    "(?:the )?(?:day|month|week)[’']s first|additional|extra|further|new|subsequent|following|another|next|the first|the opening|the next|the following|an initial|initial|first|started|part|full|whole|single|excess|overage|block of|blocks of|bucket of|increment of|chunk of|pack of|of",
  perExtra: '\\b(?:additional|extra|further|excess|overage|another|more)\\b',
  perFirst: '\\b(?:first|opening|initial)\\b',
  volumeFirst: [
    // "If you need more, 1GB for $10 (is added)": what may be bought that way says so.
    {
      before: '\\b(?:more|extra|beyond|run out|used up|gone|finished)(?: [a-z]+){0,4}, (?:an? )?(?:extra |another )?',
      between: ' ?(?:of (?:[a-z]+ )?data )?(?:for|at) ?(?:an extra |another )?',
    },
    // "1GB costs $10", "5GB of extra data for $10", "1GB for another $10".
    {
      before: '',
      between:
        '(?: of [a-z]+ data)?,? (?:costs|costing|will cost(?: you)?|which costs|at a cost of|sets you back|is yours for) ?(?:another |an extra |a further )?',
    },
    // "10GB blocks at $15", "50GB increments, $10 each".
    {
      before: '',
      between:
        ' ?(?:data )?(?:blocks?|buckets?|packs?|increments?|chunks?|lots|top-?ups?|steps?|slabs?|bites|portions|helpings)(?: of data)?(?:,| are| is)? (?:(?:added |charged |billed |priced |available )?(?:at|for)|costing|cost) ?',
    },
    { before: '', between: ' ?(?:data )?(?:blocks?|buckets?|packs?|increments?|chunks?|lots)(?: of data)?(?:,| -|:) ?' },
    // "each additional GB 50¢", as in a table.
    { before: '(?:each|every|per|any) (?:additional|extra|further|excess|started|overage) ', between: ' ?(?:of data )?[(:–-]? ?' },
    // "1GB is added for $10", "5GB more, added automatically at £2 a time", "5GB is put on the account, which costs $5".
    {
      before: '',
      between:
        '(?: more| extra| of data| of extra data)?,? ?(?:is|are|gets|will be)? ?(?:then |automatically )?(?:added|applied|put on|given|credited|sold|dropped in|thrown in|charged|billed|provided|loaded)[ ,a-z]{0,48}?(?:\\b(?:for|at|costing|(?:which|that) costs?)) ?(?:an extra |another )?',
    },
    // "we'll automatically give you 1GB for $10", "we add 1GB for $10".
    {
      before:
        '\\b(?:gives?(?: you)?|give you|adds?|added|get|gets|receives?|sell(?:s)? you|buys? you|top(?:s)? you up (?:with|by)|apply|applies) (?:an? |another |an extra )?',
      between: ' ?(?:of (?:[a-z]+ )?data |of it |more |extra )?,? ?(?:for|at|costing) ?(?:an extra |another )?',
    },
    {
      before: 'for (?:each|every) (?:additional |extra |further |other |started )?',
      between:
        "(?: [a-z]+){0,8},? (?:(?:you(?:[’']ll| will)?|we(?:[’']ll| will)?|it[’']s|there[’']s) )?(?:pay |charge (?:you )?|be charged |costs? )?(?:an? |an extra |another )?",
    },
    {
      before:
        '\\b(?:add(?:s|ed|ing)?|another|(?:blocks?|buckets?|packs?|add-?ons?|top-?ups?|boosters?|boosts?) of|further|each|every|extra|additional|per|(?:each|every) (?:extra|additional|further|following|started)|(?:a|an|the next|the following) (?:further|extra|additional)?)(?: block of| pack of)? ?',
      between:
        '(?:(?!cap|max|limit|up to|most|ceiling|that cost)[ ,a-z]){0,48}?(?:\\b(?:costs?(?: you)?|costing|for|at|(?:is |are )?(?:charged|billed) at|is|=|adds?|(?:surcharge|charge|fee|rate|price) of|puts?|means)|:) ?(?:an extra |another |a further )?',
    },
  ],
  currencies: {
    dollars: family(DOLLARS, null),
    dollar: family(DOLLARS, null),
    bucks: family(DOLLARS, null),
    buck: family(DOLLARS, null),
    quid: certain('GBP'),
    ringgit: certain('MYR'),
    shillings: certain('KES'),
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
  videoNotCapped: '\\b(?:no|not|without|beyond|above|more than) (?:\\w+ ){0,3}',
};
