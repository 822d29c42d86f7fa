/** English words next to a quantity that tell what the quantity is there for. */
import { after, before, type ClaimWords, type Roles } from '../../locale.ts';
import { WORDS } from './lexicon.ts';

const { BE, BEYOND, GONE, USE_UP } = WORDS;

/* ---- Between a leading word and the quantity ---- */

/** Whose and what: "after you have used the first 20GB", "once your total usage on the line is over". */
const SMALL_WORDS =
  "(?:your|the|their|its|our|my|his|her|those|that|this|these|a|an|any|each|of|first|full|whole|entire|initial|monthly|daily|weekly|included?|usage|consumption|downloads?|data|total|combined|cumulative|like|maybe|bout|abt|ish|say|downloaded|consumed|single|device|line|overall|network|using|you[’']?ve|you[’']?re|i[’']?m|i[’']?ve|we[’']?re|you|we|u|i|they|use[sd]?|have|has|had|been|limit|cap|threshold|allowance|quota|allotment|level|mark|fair|premium|priority|high-speed|fast|use|on|in|at|with|about|around|roughly|approximately|approx\\.?|nearly|almost|just|only|some|as little as|over|more|than|up|to|is|are|used|through|thru|all|after|line|hotspot|roaming|peak|anytime|free|inclusive|bundled|complimentary|another|~|≈)";
const FILLER = `(?:,? ${SMALL_WORDS}){0,9}`;

/* ---- Where an effect starts ---- */

/** Verbs of use and of crossing right before an amount. */
const CROSSING = `${USE_UP}|tops?|topped|topping|us(?:e[sd]?|ing|age of)|download(?:s|ed|ing)?|(?:pull|suck|hoover|shift|drag)(?:s|ed|ing)? (?:down|up|through)?|climbs? (?:past|over|above|to)|rises? (?:past|over|above|to)|adds? up to|amounts? to|totals?|come(?:s)? to(?: more than)?|gone (?:over|past|through|beyond)|went (?:over|past|through|beyond)`;
/** An "at" that is not the end of "capped at" or "runs at". */
const AT = '(?<!(?:capped|limited|set|fixed|stands|starts?|starting|stays?|runs?|running|priced|sold|\\d[gmt]b) )at';
const PAST = BEYOND.replace('|more than', '|(?<!\\b(?:no|not) )more than').replace(
  '|on top of',
  '|(?:use|usage|data|anything|everything|gb|mb) on top of',
);
const THRESHOLD_LEAD = `${PAST}|${CROSSING}|once|when|whenever|as soon as|the moment|from|between|at least|${AT}|\\d+ ?[gmt]b (?:(?:in|within|during|per|on|over|inside) (?:a |an |any |one |the )?(?:single |calendar |billing )?[a-z]+ )?or|\\d+ ?[gmt]b (?:a|per|each) [a-z]+ or|as little as`;
/** Said right after the amount: it is used up, or it is a mark on the way. */
const OF_WHAT =
  "(?:\\/mo(?:nth)?| a month| per month| monthly| of (?:[a-z0-9’'/-]+ ){1,6}| of data| of it| full-speed| high-speed| data| lte| [45]g)?";
const THRESHOLD_TAIL = [
  `${OF_WHAT} ?(?:[a-z’'-]+ ){0,4}${BE} (?:[a-z]+ )?${GONE}\\b`,
  `${OF_WHAT},? (?:all |now |fully )?(?:used up|used|gone|finished|spent|depleted|exhausted|consumed|reached|exceeded|runs? (?:out|dry)|ran (?:out|dry)|have run out|has run out|finishes)\\b| and (?:then )?(?:you[’']re|you are|it[’']s|that[’']s) (?:done|out|it|finished|all|over|cut off|stuck)\\b`,
  "(?: (?!before)[a-z0-9’'/-]+){0,6}?,? before (?:it|speeds?|you(?:[’']re)?|they|we|the (?:speed|line|connection|network|slow)|data|your|being|getting|slowing|slowdowns?|throttling|any (?:slow|throttl|reduc|speed)|things|everything)\\b",
  '(?: of (?:data|use|usage))? in(?=,| (?:it|you|u|they|my|the speed|everything|i|we|things|and|speeds?)\\b(?! a (?:month|day|week)))| soft cap| (?:fair usage |fup |data |usage )?(?:threshold|mark|point|barrier|trigger)\\b| on(?:wards?)?,| consumption\\b| in,|,? (?:(?:is|are|being) )?(?:behind you|under your belt|on the (?:clock|meter)|later)\\b',
  '\\+? (?:in a (?:month|day) )?(?:or more|or above|and above|and over|and beyond|and up)\\b',
].join('|');

/* ---- A stated limit ---- */

const LIMIT_NOUN =
  'cap(?:ped)?|limit(?:ed)?|quota|allowance|threshold|fup|aup|fair[- ]usage|fair[- ]use|acceptable use|ceiling|maximum|max\\.?';
const LIMIT_VERB =
  'must not exceed|(?:no|not) more than|(?:must|should|have to|required to|please) (?:stay|remain|keep)(?: [a-z]+){0,5} (?:under|below|within)|only share|share|highest|tops? out|maxes out';

/* ---- Sizes of what is added ---- */

const PACK_NOUN = '(?:buckets?|blocks?|steps?|increments?|chunks?|packs?|lots|slabs?|bites)';

/* ---- No part of a tier ---- */

const FORMERLY =
  '(?:up|down|increase|cut|rise|drop) from|as against|(?:the|its|their|our) (?:old|former|previous|outgoing|earlier|retired) (?:[“”"a-z-]+ ){1,3}(?:was|had|gave|came|allowed|offered|stopped|ran|included|meant|stood|let)(?: (?:good|worth|limited|capped|set|up|to|you|slowed|speeds?|users|customers|down|use|data)){0,4}|(?:raised|increased|lifted|lowered|cut|changed|moved|upgraded|doubled|tripled|extended|reduced|rose|risen|went|gone|bumped|jump(?:s|ed)?) (?:up )?from|previously|formerly|used to (?:be|get|have|offer)|originally|instead of|rather than|(?:go(?:es|ing)|mov(?:es?|ing)|rais(?:es|ing)|increas(?:es?|ing)|ris(?:es?|ing)|grow(?:s|n|ing)?|grew|climb(?:s|ed|ing)?|expand(?:s|ed|ing)?|boost(?:s|ed|ing)?|upped|upping|ups|lift(?:s|ing)|doubl(?:es|ing)|tripl(?:es|ing)|upgrad(?:es|ing)|step(?:s|ped) up) (?:up )?from|no longer|gone (?:are|is) the (?:days|time|era) of|scrapp(?:ed|ing|s)|abandon(?:s|ed|ing)|compared (?:with|to)|versus|today it[’\']s';
const NOTICE = '(?:text message|sms|notification|warning|notice|reminder|alert|email)';

/** A speed that holds until some use: "512 kbps until your use hits". */
const HELD_UNTIL = '[kmg]b(?:ps|it\\/s),? (?:until|till|til)';

export const roles: Roles = {
  threshold: {
    before: before(
      `(?:[>≥]|(?:\\bnot|n[’']t|\\bnever|\\bno|\\bwithout) [a-z ]{0,32}\\b(?:until|till|before)|\\b(?<!${HELD_UNTIL} (?:[a-z']+ ){0,4})(?:${THRESHOLD_LEAD})(?:,| -)?${FILLER})\\s*`,
    ),
    after: after(THRESHOLD_TAIL),
  },
  limit: {
    before: before(
      `\\broaming(?: data| use| allowance)?\\s*[:=–-]\\s*(?:up to|max\\.?|maximum)\\s*|\\b(?:${LIMIT_NOUN}|${LIMIT_VERB})(?: policy for [a-z ]{1,40}:)?(?:[ ,]+(?:of|at|up|to|is|set|for|being|a|exists|in|data|usage|monthly|daily|weekly|use|policy|limit|cap|threshold|level|currently|that|volume|value|amount|point|allowance|quota|allotment|mark|figure|just|only)){0,6}\\s*(?::\\s*)?`,
    ),
    after: after("(?: [a-z-]+){0,2}? (?:limit|cap|fup|fair use|fair usage|quota|at most|max\\.?|maximum)\\b|,? but it[’']s a limit"),
  },
  more: {
    before: before(
      '(?:\\b(?:then|another|further|additional|extra|(?:a|the) (?:next|following|second|third)|next|plus|followed by(?: another)?)|(?<!\\bbetween [^a-z]{1,12}(?:[a-z]{1,2})? ?)\\band) ?(?:an? )?(?:additional |extra |further |another |the next |the following )?\\s*',
    ),
    after: after(' (?:more|extra|additional|further)\\b'),
  },
  until: {
    before: before(
      `(?:${HELD_UNTIL}(?: [a-z']+){1,6}|\\b(?:until|till|til|up to|as far as|from \\d[\\d.,]* ?[gmt]b (?:through|thru|to)|(?:runs?|good|lasts?) to))\\s*`,
    ),
    after: null,
  },
  pack: {
    before: before(
      '\\b(?:tops? you up with|(?:blocks?|increments?|buckets?|packs?|lots|chunks?|steps|top-?ups?|boosts?|boosters?|add-?ons?|instal?ments?|portions?|slices?|helpings?|parcels?|slabs?|slots?|bursts?) of|(?:each|every|one|a) (?:data |such |extra )*(?:pack|block|top-?up|bucket|bundle|booster|add-on) (?:holds?|contains?|gives?(?: you)?|is|has|comes with|adds|of|with|brings?)|each|every|per)(?: block of| additional| extra| further)?\\s*',
    ),
    after: after(
      `[”"’]? ?[“"]?${PACK_NOUN}\\b|(?: more| extra| of data)? (?:is|are|gets?|will be|goes) (?:then |automatically |also |simply |just )?(?:added|topped up|applied|credited|thrown in|dropped in|loaded|put on|bolted on|tacked on)\\b`,
    ),
  },
  head: { before: null, after: null },
  chargeEnd: {
    before: before(
      '\\b(?:(?:bill |charges? |cost |price )?(?:is |are )?capped|(?:stop |no longer )?charg(?:es?|ing) (?:you )?(?:stops?|ends?)|bill protection(?: kicks in| starts)?|(?:is |are )?free) (?:after|at|from|beyond)\\s*',
    ),
    after: null,
    both: [
      before(
        '\\b(?:up to|(?:to )?(?:a )?max(?:imum|\\.)?(?: of)?|limited to|at most|(?:no|not) more than)(?: an?| another| a further)?\\s*',
      ),
      after(' ?(?:of )?(?:extra|more|additional|further|on top)\\b'),
    ],
  },
  part: {
    before: before(
      '(?:\\d ?[gmt]b? ?\\+ ?|\\b(?:made up of|consist(?:s|ing) of|compris(?:es|ing)|composed of|split (?:into|between|as)|divided into)(?: (?!then)[a-z0-9-]+){0,7} ?)',
    ),
    after: after(' ?\\+ ?\\d[\\d.,]* ?[gmt](?:b|\\b)'),
  },
  ignored: {
    before: before(
      `\\b(?:${FORMERLY}|(?:replac(?:es|ed|ing) (?:one|a plan|the one)|(?:previous|former|outgoing|earlier|retired|last year[’']s) (?:plan|one|deal|offer|tariff|package|version|limit|cap))(?: [a-z]+){0,5} (?:at|after|of|over|past)|between (?:\\d+|one|two|three|four|five|ten|twenty) (?:and|to)|between \\d[\\d.,]* ?[gmt]b (?:and|to)|upload limit of|rolled over up to|rollover is allowed up to|can be rolled over|roll(?:s)? over(?: up to)?|(?:incl(?:uding|udes|\\.)?|plus|with) (?:a )?(?:bonus|extra) |bonus|(?<!(?:once|after|when|if) )(?:we|i|he|she) (?:have |has |only )?used)(?:,? ?(?:of|at|after|about|a|an|the|for|just|only|[0-9]+ ?gb for peak,|measly))*\\s*`,
    ),
    after: after(
      `(?:,)? ${NOTICE}|\\s?(?:boost|add-on|token|top-up|booster|bonus)\\b| (?:can|may) be (?:rolled|bought|purchased|added)| (?:left|remaining|to spare|unused)\\b| for upload| for (?:peak|off-peak), |\\s?of hotspot use$|\\s?=\\s?\\d| of extra data as the maximum| in all\\b| free| come free| bonus|,? (?:before|previously|formerly|until (?:now|then|recently|last [a-z]+)|last (?:year|month)|in the past)(?=[.,;:)]|$)`,
    ),
  },
  ignoredSpeed: {
    before: before(
      '\\b(?:previously|formerly|used to (?:be|run|get|(?:fall|drop|slow|go|come|be (?:cut|reduced|throttled|slowed))(?: down)?)|up from|instead of|rather than|average(?: [a-z]+){0,8}|normally|usually|(?:booster?|boost|upgrade|upgraded) (?:for|to|at)|pulse:?|lies between|(?:speeds?|quota|post-fup) from|down from|upload(?: speed)?(?: [a-z]+){0,2}|and upload|internet(?! (?:of|at|to))|possibly below|in(?! at))\\s*(?:of|is|to|at|range is)?\\s*',
    ),
    after: after(
      ' (?:until \\d[\\d.,]* ?[gmt]b|up\\b(?! (?:and|&|\\+|\\/) down| ?\\/ ?down| to)|upload|upstream|uplink|connection plan|line rental|pulse|increments)|,? while (?!(?:you|they|in|on|at|abroad|roaming|travel)[a-z]*\\b)|,? and up\\b| (?:plan|package|connection|line|fibre|fiber|tier)\\b',
    ),
  },
  ceilingSpeed: {
    before: before(
      "\\b(?:maximum|max\\.?|capped(?: at)?|limited to|restricted to|(?:no|never|not) (?:more|faster|higher|greater|quicker) than|(?:not|never) exceed(?:ing)?|run at|held (?:to|at)|locked (?:to|at)|pinned (?:to|at)|stuck (?:at|on|with)|clipped (?:to|at)|kept (?:to|at|down to)|tops? out(?: at)?|max(?:es)? out(?: at)?|cap(?:s|ping)? (?:u|ya|you|me|us|them|everyone|it|speeds?|the speed|users|customers) (?:at|to)|(?:won[’']t|will not|can[’']t|cannot|never|don[’']t|doesn[’']t) (?:get|go|be|run|see|surf|reach|top)(?: (?:any|much|anything|you|data))? ?(?:past|above|over|beyond|faster than|quicker than|higher than|more than)|nor (?:past|above|over|beyond)|at a crawl of|(?<![gmt]b ?)[≤<]=?|ceiling of|a capped speed,)(?: (?:data|download|speed|speeds|of|at|to|is|a|an|no|more|than|up|maximum|max\\.?|top|only|just|about|around|pedestrian|mere|measly|modest|sluggish|meagre|meager|paltry|leisurely|steady|flat|constant|glacial|miserable|pathetic)){0,6}\\s*",
    ),
    after: after(
      '(?: per (?:device|line|user|sim|connection))? (?:speed limit|speed cap|capped speed|speed ceiling|max(?:imum)?\\b|cap\\b|at (?:all|any) times?|tops\\b|ceiling|is (?:as fast as|the (?:most|maximum|top|fastest|limit|ceiling))|at (?:the )?(?:most|best|fastest))',
    ),
  },
  headlineSpeed: { before: before('\\b(?:speeds?:|up to|as fast as)(?: (?:a|an|data|download|speeds?|of|up|to)){0,4}\\s*'), after: null },
  eitherSpeed: {
    before: before('\\b(?:or(?: (?:up to|at|to|only|just)){0,2}|between \\d[\\d.]* ?[km]b(?:ps|it\\/s|\\/s) and)\\s*'),
    // What another network gives: "3 Mbps on 5G, up to 600 kbps on LTE".
    after: after('(?: (?:if|when|while|where|for)(?: [a-z]+){0,4}?)? (?:on|over|with) (?:[345]g|lte|4g lte|hspa)\\b'),
  },
  ignoredPrice: {
    before: before(
      '\\b(?:or|do so for|do so for usd|bought for|sold for|part(?:ial)? mb|previously|formerly|up from|down from|against|instead of|can be|it was|refund(?:s|ed|ing)?(?: you)?|reimburse[sd]?(?: you)?|(?:pays?|gives?|credits?|rewards?) (?:you|customers?|users?|back)(?: back)?(?: with)?|get back|cash ?back(?: of)?|(?:former|old|previous|earlier) (?:tariff|price|rate|plan)(?: [a-z]+){0,3}|buy(?:s|ing)?|purchased? for|plan|off peak time usage|included value is|save[sd]?|saving|discount of|bonus of|credit of)\\s*',
    ),
    after: after(
      ' (?:left unused|credited|unused|discount|credit|off\\b|earlier|a year earlier)|,? (?:or )?(?:a )?month plan|\\s?goodybag',
    ),
  },
  netPrice: {
    before: before('\\b(?:i\\.e\\.|(?<=[,(–-] ?)that is|equal to|which comes to|effectively|works out (?:at|to)|equivalent to)\\s*'),
    after: null,
  },
  chargeCap: {
    before: before(
      "\\b(?:up to|(?:max(?:imum|\\.)?|highest|largest) (?:(?:additional|extra|overage|total|monthly|excess|possible) ){0,2}(?:charge|fee|cost|bill|spend)s?(?: [a-z]+)?(?: (?:is|being|of|at))?:?|(?:overage|charges?|fees?|costs?|bills?|spend(?:ing)?) (?:cap|limit|ceiling|max(?:imum|\\.)?)(?: (?:is|of|at))?:?|(?:tops?|topping|max(?:es|ing)?) out at|peaks? at|max(?:imum|\\.)?(?: of)?(?: per month)?:?|the most (?:you|it|we|they|that)(?: [a-z’']+){0,6} (?:is|=|:)|(?:never|not|n[’']t) (?:ever )?(?:bill|charge|pay|be charged|be billed|cost|take)(?: you)? (?:more than|over|above|beyond)|capp?(?:ed|ing)?(?: (?:it|that|this|them|charges?|the (?:charge|cost|bill|total)))?(?: [a-z]+)? at|cap of|cap is|limited to|to a most of|(?:no|never|not) (?:more|higher|going above|exceed(?:ing)?)(?: than)?|(?:won[’']t|will not|cannot|can[’']t|never) (?:go (?:over|above|past|beyond)|exceed|cost more than)|(?:never|not|n[’']?t|cannot|no) (?:ever |actually |in total )?(?:come to|add up to|amount to|total|rise (?:to|above)?|climb(?: to)?|set you back|deduct|spend|owe|lose|run to|reach|go up to|stack up to|top) ?(?:more than|over|above|beyond|past)?|limit of|ceiling of|until (?:you[’']ve been charged|the bill reaches|it reaches|it hits|charges reach)|till it (?:gets to|hits|reaches)|charg(?:es|ing) (?:stops?|ends?) at|stop (?:charging|billing)(?: you)? (?:at|when you[’']ve spent|once you[’']ve spent|after)|hits its|bill capped at|up to an extra|up to a|at most|(?:stops?|halts?|ends?) (?:it|this|that|charging|counting|billing) at|not allowed (?:above|over|past|beyond)|not (?:permitted|let|allowed) to (?:go|rise|climb) (?:above|over|past|beyond)|kept (?:at|to|under|below))(?: (?:an?|extra|total|of|than|overall)){0,3}\\s*",
    ),
    after: after(
      '(?: (?:a|per|each) (?:month|cycle|day|bill)| [a-z]+)? ?(?:at (?:the )?(?:very )?(?:most|worst)|maximum|max\\b|cap\\b(?! plan)|at the maximum|tops\\b|ceiling|(?:is |being |as )?the most\\b)',
    ),
  },
  again: /renew|again|same/i,
  countCap:
    /\b(?:max(?:imum|\.)?(?: of)?|up to|at most|no more than|not more than|(?:never|no (?:month|cycle|bill|customer|one|account)) [a-z ]{0,40}more than|(?:stop|quit|cease)(?:s|ping)? (?:adding|charging|billing|topping up|selling|renewing)(?: (?:them|these|it|more|packs|blocks|you|up)){0,3} (?:after|at)|limited to|limit of|to a (?:maximum|most|limit) of) (\d{1,2}|one|two|three|four|five|six|ten)(?: (?:data|such|extra|automatic|more))?(?: (?:times|top-?ups?|packs?|blocks?|boosts?|boosters?|add-?ons?|charges|increments?|buckets?)\b|(?= (?:within|in (?:a|any|each|the)|a (?:month|cycle)|of (?:these|those|them))\b))/gi,
  moneyLimit: {
    before: before(
      '\\b(?:above|over|exceed(?:s|ing)?|reach(?:es|ing)?|hits?|past|comes? to|gets? to|at(?= $)|totals?)(?: (?:a|the|an|total of))?\\s*',
    ),
    after: after(
      '(?: worth)? (?:of|in) (?:such |these |those |extra |excess |additional |data |any |overage ){0,3}(?:charges|overages?|fees)\\b',
    ),
  },
};

/* ---- Claims ---- */

/** Where calls go, between "unlimited" and what it is about: "unlimited Canada/US talk". */
const PLACES =
  "(?:[a-z.]{2,12}(?:\\/[a-z.]{2,12})+|[a-z]+-(?:wide|net|network)|domestic|national|nationwide|international|intl\\.?|int[’']l|std\\.?|worldwide|global|incoming|outgoing|free|local|standard|mobile|picture|video|landline|uk|u\\.?s\\.?a?\\.?|eu|canada|canadian|mexico|america|india|china|europe|allnet|off-?peak)";
/** What is not data. */
const NOT_DATA =
  '(?:talk|incoming|outgoing|texts?|texting|calls?|calling|minutes?|voice|sms|messages?|messaging|mins?|local|national|std|international (?:talk|text|calls?)|landline|music|nights?|whatsapp|p2p|nationwide (?:talk|calls?))';
const DATA = '(?:data|internet|browsing|web|surfing)';
/** "Calls and texts are" before "unlimited": the claim is about them. */
const CALLS_ARE =
  '(?:calls?|texts?|minutes|talk|sms|messages)(?: (?:and|&) (?:calls?|texts?|minutes|talk|sms|messages))? (?:are|stay|remain|is|being)(?: (?:all|still|both))?';

export const claims: ClaimWords = {
  claim:
    /(?<![\p{L}\p{N}])(?:un-?limited(?: \+| plus)?|unlimi?te?d|unli|uncapped|unmetered|endless|never-ending|infinite|all[- ]you[- ]can[- ](?:eat|use|stream|surf|consume|browse)|all the (?:mobile )?(?:data|internet|gigs|gigabytes|gbs?) you can (?:possibly |ever )?(?:eat|use|handle|consume|stomach|devour|burn|want)|as much (?:mobile )?(?:data|internet) as you (?:like|want|please|wish|can (?:eat|use|handle))|bottomless|boundless|limit-free|unltd|unlimitted|limitless|no[- ]limits? data|unlimted)(?![\p{L}\p{N}])/giu,
  notDataAfter: new RegExp(
    `^[”"]?,? ?(?:${PLACES}(?:,? (?:and |& )?| ?[&+] ?)){0,6}${NOT_DATA}\\b(?!(?:[ ,&+/]|and|text|talk|sms|calls?|minutes?|messages?|mins){0,12}\\b${DATA}\\b)`,
    'i',
  ),
  deniedBefore: new RegExp(`(?:\\bnot|\\bnon-?|n't|\\bno longer|\\bnever|\\bwithout|limited \\/|\\b${CALLS_ARE})\\s?[“"]?$`, 'i'),
};
