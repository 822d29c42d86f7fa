/** English words next to a quantity that tell what the quantity is there for. */
import { after, before, type ClaimWords, type Roles } from '../../locale.ts';

const FILLER =
  "(?: (?:your|the|their|its|those|that|this|these|a|an|any|of|first|full|initial|monthly|daily|included|usage|data|total|using|you've|you|use[sd]?|have|has|been|limit|cap|threshold|allowance|quota|fair|use|on|in|about|around|roughly|over|more|than|up|to|is|at|used|through|all|level|after|to up))*";
const NONE = { before: null, after: null } as const;

export const roles: Roles = {
  threshold: {
    before: before(
      `(?:[>≥]|\\b(?:after|past|beyond|over|above|exceed(?:s|ed|ing)?|more than|pass(?:ed|es|ing)?|reach(?:es|ed|ing)?|hits?|hitting|once|when|upon|go(?:es|ing)? (?:over|above|past|through)|gone (?:over|past|through)|used|using|usage of|in excess of|greater than|from|at least|come to|(?<!capped |limited |set |\\d[gmt]b )at|\\d+ ?[gmt]b (?:in a [a-z]+ )?or)(?:,| -)?${FILLER})\\s*`,
    ),
    after: after(
      "(?:\\/mo| a month| of (?:[a-z’'-]+ ){1,6}| of data| full-speed| high-speed)? ?(?:(?:[a-z’'-]+ ){0,4})?(?:(?:is|are|has been|have been|been|was|gets) )(?:[a-z]+ )?(?:used|consumed|reached|exceeded|hit|depleted|exhausted|gone|crossed|over|up)\\b|,? used up| soft cap| threshold| on(?:wards)?,|\\+? (?:in a (?:month|day) )?(?:or more|and above|and over)",
    ),
  },
  limit: {
    before: before(
      '\\b(?:cap(?:ped)?|limit(?:ed)?|quota|allowance|threshold|fup|fair usage|fair use|acceptable use|must not exceed|only share|share|highest)(?: policy for [a-z ]{1,40}:)?(?:[ ,]+(?:of|at|up|to|is|set|for|being|a|exists|in|data|usage|monthly|use))*\\s*(?::\\s*)?',
    ),
    after: after("(?: [a-z-]+){0,2}? (?:limit|cap|fup|fair use|fair usage|quota|at most)\\b|,? but it[’']s a limit"),
  },
  more: {
    before: before(
      '\\b(?:then|another|further|additional|extra|a next|the next|plus|followed by(?: another)?|and) ?(?:an? )?(?:additional |extra |further |another )?\\s*',
    ),
    after: after(' (?:more|extra|additional)\\b'),
  },
  until: { before: before('\\b(?:until|till|up to)\\s*'), after: null },
  pack: {
    before: before(
      '\\b(?:tops? you up with|blocks? of|increments? of|buckets? of|each|every|per)(?: block of| additional| extra| further)?\\s*',
    ),
    after: after('[”"’]? ?[“"]?(?:buckets?|blocks?|steps?|increments?|chunks?|packs?)\\b'),
  },
  head: { before: null, after: null },
  chargeEnd: {
    before: before(
      '\\b(?:(?:bill |charges? |cost |price )?(?:is |are )?capped|charg(?:es|ing) (?:stops?|ends?)|bill protection(?: kicks in| starts)?|(?:is |are )?free) (?:after|at|from|beyond)\\s*',
    ),
    after: null,
  },
  part: { before: before('\\d ?[gmt]b? ?\\+ ?'), after: after(' ?\\+ ?\\d') },
  ignored: {
    before: before(
      "\\b(?:up from|(?:raised|increased|lifted|lowered|cut|changed|moved|upgraded|doubled|extended|reduced) from|previously|formerly|used to be|originally|instead of|today it[’']s|upload limit of|rolled over up to|rollover is allowed up to|can be rolled over)(?:,? ?(?:of|about|a|an|the|for|[0-9]+ ?gb for peak,|measly))*\\s*",
    ),
    after: after(
      '(?:,)? (?:text message|sms|notification|warning|notice|reminder)|\\s?(?:boost|add-on|token)\\b| (?:can|may) be rolled| for upload| for (?:peak|off-peak), |\\s?of hotspot use$|\\s?=\\s?\\d| of extra data as the maximum| free| come free',
    ),
  },
  ignoredSpeed: {
    before: before(
      '\\b(?:previously|formerly|used to be|up from|instead of|rather than|average(?: [a-z]+){0,8}|normally|usually|pulse:?|between|lies between|upload(?: speed)?(?: [a-z]+){0,2}|and upload|internet|possibly below|in)\\s*(?:of|is|to|at|range is)?\\s*',
    ),
    after: after(' (?:until \\d|up\\b|upload|upstream|uplink|connection plan|line rental|pulse|increments)|,? while |,? and up\\b'),
  },
  ceilingSpeed: {
    before: before(
      '\\b(?:maximum|max\\.?|capped(?: at)?|limited to|restricted to|no more than|run at|a capped speed,)(?: (?:data|download|speed|speeds|of|at|to|is|a|no|more|than|up|maximum|max\\.?))*\\s*',
    ),
    after: after(' (?:speed limit|speed cap|max(?:imum)?\\b|cap\\b|at all times)'),
  },
  headlineSpeed: { before: before('\\b(?:speeds?:|up to|as fast as)(?: (?:a|an|data|download|speeds?|of|up|to))*\\s*'), after: null },
  eitherSpeed: { before: before('\\bor(?: (?:up to|at|to|only|just))*\\s*'), after: null },
  ignoredPrice: {
    before: before(
      '\\b(?:or|do so for|do so for usd|bought for|part(?:ial)? mb|previously|up from|can be|buy(?:s|ing)?|purchased? for|plan|off peak time usage|included value is)\\s*',
    ),
    after: after(' (?:left unused|credited|unused)|,? (?:or )?(?:a )?month plan|\\s?goodybag'),
  },
  netPrice: { before: before('\\b(?:i\\.e\\.|that is|equal to|which comes to|effectively)\\s*'), after: null },
  chargeCap: {
    before: before(
      "\\b(?:up to|max(?:imum)?(?: of)?(?: per month)?:?|capped at|cap of|to a most of|no more than|never more than|not more than|limit of|until you[’']ve been charged|hits its|bill capped at|up to an extra|up to a|at most)(?: (?:an?|extra|total|of))*\\s*",
    ),
    after: after('(?: [a-z]+)? ?(?:at (?:the )?most|maximum|max\\b|cap\\b(?! plan)|at the maximum)'),
  },
  countCap:
    /\b(?:max(?:imum|\.)?(?: of)?|up to|at most|no more than|not more than|limited to) (\d{1,2}|one|two|three|four|five|six|ten) (?:(?:data|such|extra|automatic) )?(?:times|top-?ups?|packs?|blocks?|boosts?|boosters?|add-?ons?|charges|increments?)\b/gi,
  moneyLimit: {
    before: before('\\b(?:above|over|exceed(?:s|ing)?|reach(?:es|ing)?|hits?|past)\\s*'),
    after: NONE.after,
  },
};

/** Where calls go, between "unlimited" and what it is about: "unlimited Canada/US talk". */
const PLACES =
  '(?:[a-z.]{2,12}(?:\\/[a-z.]{2,12})+|[a-z]+-(?:wide|net|network)|domestic|national|nationwide|international|worldwide|global|incoming|outgoing|free|local|standard|mobile|picture|video|landline|uk|u\\.?s\\.?a?\\.?|eu|canada|canadian|mexico|america|india|china|europe)';
const NOT_DATA =
  '(?:talk|incoming|outgoing|texts?|texting|calls?|calling|minutes?|voice|sms|messages?|messaging|mins?|local|national|international (?:talk|text|calls?)|landline|music|night|whatsapp|p2p|nationwide (?:talk|calls?))';

export const claims: ClaimWords = {
  claim:
    /(?<![\p{L}\p{N}])(?:un-?limited(?: \+| plus)?|uncapped|unmetered|endless|never-ending|infinite|all[- ]you[- ]can[- ]eat|limitless|no[- ]limits? data)(?![\p{L}\p{N}])/giu,
  notDataAfter: new RegExp(
    `^[”"]?,? ?(?:${PLACES}(?:,? (?:and |& )?| ?[&+] ?))*${NOT_DATA}\\b(?!(?:[ ,&+/]|and|text|talk|sms|calls?|minutes?|messages?|mins)*\\b(?:data|internet|browsing)\\b)`,
    'i',
  ),
  deniedBefore: /(?:\bnot|\bnon-?|n't|\bno longer|\bnever|\bwithout|limited \/)\s?[“"]?$/i,
};
