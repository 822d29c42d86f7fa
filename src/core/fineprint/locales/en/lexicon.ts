/** English words for each concept. Order matters: statements that something does NOT happen come first. */
import type { Lexicon } from '../../locale.ts';

const SLOWED = '(?:throttl(?:e[sd]?|ing)|slow(?:ed|ing|er)?(?: down)?|shap(?:ed|ing)|deprioriti[sz](?:ed|ation)|speed (?:cuts?|limits?|restrictions?|reductions?)|speed caps?)';
const NOT = "(?:never|not|n[’']t|no|without|won[’']t|will not|isn[’']t|aren[’']t|don[’']t|doesn[’']t|cannot be|neither|nor)";
const HOTSPOT = '(?:hot ?-?spots?|teth?[ae]th?er(?:ed|ing|s)?|te?a?ther(?:ed|ing|s)?|personal hotspot|mobile hotspot)';
const ALLOWANCE = '(?:allowances?|allotments?|quotas?|limits?|bundles?|caps?|thresholds?|buckets?|data|usage|amounts?|volume|polic(?:y|ies)|fups?)';
/** What a later, slower stretch is sold as; looked back at from the word after it, which is quicker than looking ahead from everywhere. */
const UNLIMITED = 'unlimited (?:(?:data|usage|internet|browsing|use) )?';
const TIME = '(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|h)?|midnight|noon|midday)';
const FILL = '(?:[a-z’\'-]+ ){0,5}?';

export const lexicon: Lexicon = [
  ['noThrottle', [
    `speeds? (?:[a-z]+ ){0,2}?${NOT} (?:be |been |being |get |ever )*(?:reduced|lowered|restricted|limited|cut|capped|drops?|falls?|decreased?)`,
    `${NOT} (?:ever )?(?:reduc(?:e|ed|ing)|lower(?:ed|ing)?|restrict(?:ed|ing)?|limit(?:ed|ing)?|cut(?:ting)?|drop(?:ped|ping)?) (?:[a-z]+ ){0,3}?speeds?`,
    `${NOT} (?:[a-z]+ ){0,3}?${SLOWED}`, 'unthrottled', 'free of throttling', 'no speed restrictions?', 'nothing (?:is )?(?:throttled|slowed|shaped)',
  ]],
  ['noCharge', [
    `${NOT} (?:[a-z]+ ){0,4}?(?:charges?|charged|overages?|fees?|surcharges?|cost(?:s|ed)?|billed|extra to pay|immediate fees)`, 'nothing (?:extra|more)(?: to pay)?', 'costs nothing(?: more)?', 'free of charge',
    'no (?:extra|additional|further) (?:charge|cost|fee)s?', 'charges? (?:are|is) hidden',
  ]],
  ['noLimit', [
    'no (?:data |download |usage |monthly |daily |hidden |fixed |hard )*(?:caps?|limits?|thresholds?)(?: whatsoever)?', 'no fair us(?:e|age) policy(?: exists)?', 'without (?:any )?(?:data )?(?:caps?|limits?)', 'never any (?:caps?|limits?)',
  ]],
  ['zeroRated', ['zero-? ?rated', 'messaging apps']],
  ['window', [`(?:from|between) ${TIME} (?:to|and|until|till) ${TIME}(?! ?[gmkt]b)`, '(?:at|by|during the) (?:night|day)(?:time)?', 'off-peak']],
  // What is blocked is the data itself; tethering and data abroad are banned.
  ['block', [
    '(?<!(?:spots?|spot data|teth?ering|roaming|international|overseas|eu) )(?:data|service|internet|connection|browsing|surfing)(?: access| connection| connectivity| service| usage)? (?:is|are|gets?) (?:then |automatically )?(?:blocked|barred|disabled)(?! (?:on|for|to|in|from|by) )',
  ]],
  ['ban', [
    '(?:no|without)(?= (?:tether|(?:personal |mobile )?hotspot)(?![a-z ]* (?:charge|fee|limit|cap)))',
    "(?:(?:is|are) )?(?:not|n't) (?:something |part |allowed|permitted|included|available|supported|possible)[a-z]*", "isn't (?:something|part|allowed|permitted|included|available|supported|possible)[a-z ]{0,6}", '(?:is|are) (?:prohibited|barred|banned|forbidden|excluded|disabled|blocked)',
    '(?:prohibited|forbidden|banned)',
  ]],
  ['hotspot', [HOTSPOT]],
  ['roaming', ['roam(?:ing|ed|s)?', 'abroad', 'international data', 'overseas', 'european zone', '(?:in|within|across|to) the eu', 'in europe', 'europe zone', 'feel at home(?: destinations?)?', 'go roam', 'eu data']],
  ['home', ['at home', 'domestic(?:ally)?', 'on[- ]device', 'on (?:your|the) (?:phone|handset|smartphone)(?: itself)?', 'on-smartphone', 'local data']],
  ['video', ['videos?', 'video streams?', 'video streaming', 'streams?', 'streaming', 'dvd quality', 'standard definition', 'high definition', 'resolution']],
  ['voice', ['minutes?', 'texts?', 'sms', 'calls?', 'voice', 'talk', 'messages?']],
  ['generation', ['(?:basic |up to )?[23]g(?:[- ](?:data|network|like))? (?:speeds?|rates?)', '(?<=(?:slowed|reduced|down|drops?|falls?|throttled) to )[23]g', 'dial-?up(?: speeds?)?', 'half (?:the )?speed', 'basic speeds?']],
  ['deprioritise', [
    'de-?priorit[a-z]+', 'prioritization(?: point)?', 'prioriti[sz]ed (?:behind|below|after|lower)[a-z ]{0,8}', 'lower(?:ed)? priority', 'low priority', 'prioriti[sz]ed', 'behind (?:all )?other (?:traffic|users|customers)', 'basic access', 'slower than other traffic',
    '(?:lower|slower|behind) (?:than )?others[’\']?',
  ]],
  ['congestion', [
    'congest(?:ed|ion)', 'network (?:is |gets |becomes )?(?:[a-z]+ )?busy', 'busy (?:times|periods|hours|networks?)', '(?:high|heavy|peak) (?:network |data )?(?:demand|traffic|load)', 'peak times', 'busy (?:towers?|cells?|cell sites?|sites?)', '(?:network |competing )demands?(?: on the network)?', 'demands on the network', 'network constraints?',
    'network load', 'overloaded', 'network sees more data usage', 'areas of network congestion', 'peak hours of demand',
  ]],
  ['block', [
    'suspend(?:s|ed)?', 'suspension', '(?:is |be |been |gets? |you |are )?cut (?:you )?off', 'disconnect(?:s|ed)?', 'deactivat(?:es?|ed)', '(?:automatically )?bar (?:the|your) service', '(?:is|are|be) barred', '(?:is|are|be|you|get) blocked', 'block (?:you|your|the|data|service|access)[a-z ]{0,5}',
    '(?:data|connectivity|service|internet|connection|access|surfing|browsing)(?: connectivity| access)? (?:[a-z]+ ){0,2}?(?:stops?|ends|ceases)(?: altogether| completely| working)?', 'stop altogether', 'stops (?:working|completely|altogether)', 'no (?:more|further) data', 'shut (?:off|down)', 'hard cap', 'no data (?:is )?(?:available|access|service)',
    'no pay-per-use data',
  ]],
  ['bolt', [
    `automatically ${FILL}(?:add(?:s|ed)?|top(?:s|ped)?|renew(?:s|ed)?|recharge[ds]?|receives? more|sold|buys?|bought|purchased|provided)`, `(?:add(?:s|ed)?|top(?:s|ped)?|renew(?:s|ed)?|recharge[ds]?|sold|goes|go|bought|provided)${'(?: [a-z]+){0,5}?'},? automatically`,
    'automatically applied', 'applied automatically', 'auto-?(?:applied|added)', 'tops you up', 'gets recharged', 'auto(?:matic)?[- ]?(?:top-?up|renewal|recharge|renews?)', 'data add-?on is added', 'boost is added',
  ]],
  ['payg', ['data is charged', 'data costs', 'the rate is', 'pay[- ]as[- ]you[- ]go', 'standard rates?', 'is charged from credit']],
  ['optional', [
    '(?:can|may) be (?:bought|purchased|had|ordered)', 'available (?:for purchase|to buy|for)', 'add \\d+ ?[gm]b',
    '(?:can|could|may|to|option to|option of|able to|choose to|want to|wish to|prefer to) (?:[a-z]+ ){0,2}?(?:buy|purchase|restore|bring|keep)(?:ing)?', 'add-?ons?', 'boosts?', 'top-?ups?', 'data (?:pass(?:es)?|packs?|tokens?)', 'booster', 'is bought', 'if you (?:need|want) more', 'buy more', 'credited',
    'rolled over', 'roll(?:s)? ?over', 'rollover', 'carried over', 'a further \\d+ ?[gm]b costs?', 'opt(?:ional|ionally)', 'better speeds',
  ]],
  ['charge', [
    '(?:overage|excess|additional|out[- ]of[- ]bundle|extra)(?: data| usage| use)? (?:charges?|fees?|rates?|costs?)', '(?:sur)?charged', 'charged extra', 'billed', 'out-of-bundle', 'rate/ ?mb', 'pay as you go', 'default rate', 'extra usage', 'run up', 'charges? (?:may|will) apply',
  ]],
  ['weakCharge', ['costs?', 'costing', 'pays?', 'paying', 'priced?', 'the rate is', 'rate', 'price is', 'goes on your bill', 'will cost']],
  ['then', ['then', 'thereafter', 'afterwards?', 'after that', 'from there on', 'later', 'followed by', 'and then', 'from then on', 'past that', 'overflow', 'beyond that', 'after which', 'thereupon', 'after this', 'every one that follows', 'instead', 'post (?:which|that|this)', '(?:beyond|above)(?= ?(?:[.,;)]|$))', `at(?<=${UNLIMITED}at)(?= (?:a )?(?:reduced|slower|lower|restricted|limited) )`, `(?:at|@)(?<=(?:and|&|plus|\\+) ${UNLIMITED}(?:at|@))`, 'the?r?e?after']],
  ['used', [
    `(?:exceed(?:s|ed|ing)?|go(?:es|ne|ing)? (?:over|beyond|above|past)|(?:us(?:e|es|ed|ing)|gets?|got|get|goes|going) (?:it )?(?:all |through |up )?(?:all|through|up)?|run(?:s|ning)? (?:out|through)(?: of)?|past|post|over|beyond|above|after|reach(?:es|ed|ing)?|on reaching|hit(?:s|ting)?|deplet(?:es|ed|ing)|exhaust(?:s|ed|ing)?|finish(?:es|ed|ing)?|blow(?:s|ing)? past|surpass(?:es|ed|ing)?|when|once)(?: (?:your|the|their|its|his|any|all|of|a|an|whole|full|monthly|daily|weekly|included|plan[’']?s?|high-speed|those|that|this|uk|local|mobile|normal|certain|predetermined|arbitrary|set|and|somewhat|for|fair|use|usage|upper|download|data|speed|reduction|cap|value|peak|in|as|other|priority)){0,8} ${ALLOWANCE}`,
    `${ALLOWANCE} (?:[a-z]+ ){0,8}?(?:is|are|has been|have been|was|been|gets?|is fully|are fully) (?:[a-z]+ ){0,2}?(?:used|consumed|reached|exceeded|hit|depleted|exhausted|gone|crossed|finished|spent|over|passed|up|exceeded)(?: up)?`,
    'post-?(?:fup|quota|allowance|limit|cap)', 'us(?:e[sd]?|ing) (?:it|them|this|that|those|everything) (?:all )?up', 'use up', 'all gone', '(?:additional|extra|further) data', 'used up', 'depleted', 'exhausted', 'exceed(?:s|ed|ing)?(?: it| them)?', 'exceeding', 'us(?:e|ing) (?:it )?all', 'run(?:s)? out', 'go(?:es|ing|ne)? over(?: it| them)?', 'gone over', 'soft caps?', 'heavy (?:data )?(?:us(?:e|age|ers?))', 'high use', 'users over it', 'passing', 'when everything is used',
    'fills up', 'fully consumed', 'the moment', 'those \\d+ ?gb', 'crossed', 'extra use(?: costs)?', 'more data', 'high-speed use ends', 'data beyond', 'use (?:beyond|over|above|past)', 'additional usage', 'excess', 'expired?', 'included (?:high-speed )?data', 'usage above', 'after all', 'is used', 'are used',
  ]],
  ['throttle', [
    'throttl(?:e[sd]?|ing)', 'throttled?', 'slow(?:s|ed|ing|er|down|downs)?(?: down)?', '(?:reduced|slower|limited|restricted|lower) (?:data )?(?:speeds?|rate|pace|internet)', 'speeds? (?:(?!never|not)[a-z]+ ){0,3}?(?:reduced|throttled|slowed|lowered|shaped)', 'shap(?:ed|ing)', 'speed reduction', 'restrict[a-z ]{1,20}throughput', 'slower pace', 'slowdowns?',
  ]],
  ['weak', [
    'reduc(?:es?|ed|ing|tion)', 'lower(?:s|ed|ing)?', 'drop(?:s|ped|ping)?', 'cuts?', 'cutting', 'falls?', 'fell', 'decreas(?:es?|ed)', 'limit(?:s|ed)', 'restrict(?:s|ed)?', 'capped', 'held', 'taken down', 'takes? (?:you )?(?:down )?', 'taken', 'moved', 'shifts?', 'downgraded?', 'brought down', 'brings?',
  ]],
  ['steady', ['continues?', 'stays?', 'becomes', 'keeps?', 'maximum of', 'up to']],
  ['ceiling', [
    'maximum (?:data |download )?speeds?', 'max\\.? (?:data |download )?speeds?', 'capped speeds?', 'at all times', 'speed limit(?:ed)?', 'at (?:a )?max(?:imum)?(?: of)?', 'endless data', 'speed:',
  ]],
  ['policy', [
    'fair(?:[- ]| ?[“”"] ?)?us(?:e|age)(?: policy| policies| limit| level| rules?)?', 'fups?', 'usage caps?', 'data caps?', 'traffic limit', 'excessive data use', 'acceptable use', 'data cap will be placed', '(?:a|but it[’\']s a|have a) limit', 'must not exceed', 'excessive(?: data)?(?: use| usage)',
  ]],
  ['normal', ['average', 'typical(?:ly)?', 'usual(?:ly)?', 'on average', 'expected']],
  ['speedWord', ['speeds?', 'throughput', 'bandwidth', 'download rate', 'data rate', 'downlink']],
];

export const numberWords: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, index) => [word, index + 1] as const),
);
