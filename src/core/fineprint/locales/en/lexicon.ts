/** English words for each concept. Order matters: statements that something does NOT happen come first. */
import type { Lexicon } from '../../locale.ts';

/** One of some words or phrases. */
const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;
/** Up to some words of any kind in between; written so that each word ends at its space. */
const gap = (most: number): string => `(?:[a-z’'-]+ ){0,${most}}?`;

/* ---- Word classes shared by the lexicon and the patterns ---- */

/** What can be used up. */
const ALLOWANCE_NOUN = any(
  'allowances?', 'allotments?', 'allocations?', 'entitlements?', 'quotas?', 'limits?', 'bundles?', 'caps?', 'thresholds?', 'buckets?', 'pools?', 'packages?', 'packs?', 'data(?! (?:charges?|fees?|rates?|plans?|pass))', 'usage', 'amounts?', 'volumes?', 'inclusions?', 'balance',
  'polic(?:y|ies)', 'fups?', 'gigs?', 'gigabytes?', 'mark', 'ration', 'lot', 'level', 'figure',
);
/** The same, where "data" and "usage" alone would say too little ("using data"). */
const FIRM_ALLOWANCE = any(
  'allowances?', 'allotments?', 'allocations?', 'entitlements?', 'quotas?', 'limits?', 'bundles?', 'caps?', 'thresholds?', 'buckets?', 'packages?', 'packs?', 'inclusions?', 'balance', 'fups?', 'ration',
);
/** What may stand between a verb or a preposition and the allowance. */
const OWN = any(
  'your', 'the', 'their', 'its', 'his', 'her', 'my', 'our', 'any', 'all', 'of', 'an?', 'every', 'each', 'whole', 'entire', 'full', 'total', 'own', 'that', 'this', 'those', 'these', 'monthly', 'daily', 'weekly', 'included', 'inclusive', 'plan[’\']?s?', 'pack[’\']?s?', 'bundled?',
  'high-?speed', 'high speed', 'full-?speed', 'fast', 'premium', 'priority', 'lte', '[45]g', 'uk', 'us', 'domestic', 'local', 'national', 'mobile', 'home', 'internet', 'download', 'data', 'normal', 'regular', 'standard', 'main', 'basic', 'base', 'free', 'anytime', 'peak', 'off-peak', 'shared?', 'family',
  'certain', 'predetermined', 'arbitrary', 'somewhat', 'set', 'given', 'agreed', 'specified', 'applicable', 'and', 'fair', 'acceptable', 'reasonable', 'use', 'usage', 'upper', 'speed', 'reduction', 'cap', 'value', 'fup', 'in', 'as', 'other', 'initial', 'first', 'last', 'very', 'hotspot', 'roaming', 'overall', 'line[’\']?s', 'group[’\']?s',
);
/** Verbs of eating and burning, with "through" or "up". */
const DEVOUR = any(
  'burn(?:s|ed|t|ing)?', 'chew(?:s|ed|ing)?', 'chomp(?:s|ed|ing)?', 'munch(?:es|ed|ing)?', 'eat(?:s|en|ing)?', 'ate', 'rip(?:s|ped|ping)?', 'tear(?:s|ing)?', 'tore', 'race[sd]?', 'racing', 'churn(?:s|ed|ing)?', 'breez(?:e[sd]?|ing)', 'blaz(?:e[sd]?|ing)', 'plough(?:s|ed|ing)?', 'plow(?:s|ed|ing)?', 'work(?:s|ed|ing)?', 'power(?:s|ed|ing)?',
  'run(?:s|ning)?', 'ran', 'go(?:es|ne|ing)?', 'went', 'get(?:s|ting)?', 'got(?:ten)?', 'us(?:e[sd]?|ing)', 'blow(?:s|n|ing)?', 'blew', 'pass(?:es|ed|ing)?', 'sail(?:s|ed|ing)?', 'stream(?:s|ed|ing)?', 'fly', 'flies', 'flew',
);
/** Verbs of emptying, reaching and crossing that are followed by what is used up or passed. */
const USE_UP = any(
  `${DEVOUR} (?:all |right |straight |clean )?(?:through|thru|past|over|beyond|above|up)(?: to)?`, 'run(?:s|ning)? (?:out|dry)(?: of)?', 'ran (?:out|dry)(?: of)?', 'exceed(?:s|ed|ing)?', 'reach(?:es|ed|ing)?', 'hit(?:s|ting)?', 'cross(?:es|ed|ing)?', 'pass(?:es|ed|ing)?', 'surpass(?:es|ed|ing)?', 'breach(?:es|ed|ing)?', 'overshoot(?:s|ing)?', 'overshot',
  'meet(?:s|ing)?', 'met', 'deplet(?:e[sd]?|ing)', 'exhaust(?:s|ed|ing)?', 'finish(?:es|ed|ing)?', 'consum(?:e[sd]?|ing)', 'drain(?:s|ed|ing)?', 'spend(?:s|ing)?', 'spent', 'emptied', 'empt(?:y|ies|ying)', 'max(?:es|ed|ing)? out', 'bust(?:s|ed|ing)?', 'break(?:s|ing)? (?:through)?', 'overrun(?:s|ning)?', 'get(?:s|ting)? to', 'got to', 'come(?:s)? to the end of', 'depletion of', 'exhaustion of', 'consumption of', 'attain(?:s|ed|ing)?', 'polish(?:es|ed|ing)? off',
);
/** Said of the allowance itself: it is used up. */
const GONE = any(
  'used(?: up)?', 'consumed', 'reached', 'exceeded', 'hit', 'depleted', 'exhausted', 'gone', 'crossed', 'passed', 'surpassed', 'breached', 'met', 'finished', 'spent', 'over', 'up(?<=\\b(?:is|are|was|were|be|been|[’\']s) up)', 'done', 'out', 'drained', 'eaten(?: up)?', 'burn(?:ed|t)(?: through| up)?', 'chewed(?: through| up)?', 'run (?:out|through|dry)', 'dry', 'empty', 'maxed(?: out)?', 'expended', 'fully utili[sz]ed', 'utili[sz]ed', 'fulfilled', 'completed', 'all yours no more',
);
const BE = any('is', 'are', 'was', 'were', 'has been', 'have been', 'had been', 'been', 'being', 'be', 'gets?', 'got', 'has', 'have', 'runs?', 'ran', 'goes', '[’\']s', '[’\']re');
/** Words of an effect end the search for what is gone: "data switches off as soon as the bundle is finished". */
const NO_EFFECT = '(?!(?:slow|throttl|reduc|drop|cut|switch|turn|shut|stop|block|bar|suspend|charg|bill|ends?|falls?|dies?|as|until|till|bundles?|allowances?|quotas?|limits?)[a-z]*\\b)';
/** After an amount of use: from here on. */
const BEYOND = any('past', 'beyond', 'over', 'above', 'after', 'post', 'following', 'upon', 'outside(?: of)?', 'in excess of', 'north of', 'upwards of', 'more than', 'greater than', 'on top of');

/** Verbs and nouns that mean slower by themselves. */
const SLOWED = any('throttl(?:e[sd]?|ing)', 'slow(?:ed|ing|er|s)?(?: down)?', 'shap(?:ed?|ing)', 'choked?', 'deprioriti[sz](?:ed|ation)', 'speed (?:cuts?|caps?|limits?|restrictions?|reductions?|throttl(?:e|ing)|drops?)', 'slow-?downs?');
/** "Reduced" and the like before "speed", after "speed is" and after a denial. */
const REDUCED = any('reduced?', 'reducing', 'lower(?:ed|ing)?', 'restrict(?:ed|ing)?', 'limit(?:ed|ing)?', 'cut(?:ting)?', 'capp?(?:ed|ing)?', 'drop(?:s|ped|ping)?', 'falls?', 'decreased?', 'downgraded?', 'degraded?', 'curb(?:ed|ing)?', 'curtailed?', 'impaired', 'constrained?', 'affected');
const NOT = "(?:never|not|n[’']t|no|without|won[’']?t|will not|isn[’']?t|aren[’']?t|don[’']?t|doesn[’']?t|didn[’']?t|wasn[’']?t|weren[’']?t|do not|does not|cannot be|can[’']?t be|neither|nor|zero|nothing|nobody|no[- ]one|none of (?:them|it|these))";

/** "Not slowed until 50GB" is no promise: it tells where the slowing starts. */
const LASTING = '(?!(?: [a-z]+){0,2} (?:until|till|before|unless)\\b)';

/** What a customer is cut off from. */
const SERVICE = any('data', 'connectivity', 'services?', 'internet', 'connections?', 'access', 'surfing', 'browsing', 'web', 'mobile data', 'line', 'usage', 'everything', 'it');
/** Put an end to. */
const STOPPED = any(
  'cut(?: you)? off', 'cut', 'stopped', 'switched off', 'turned off', 'shut (?:off|down)', 'disconnected', 'deactivated', 'suspended', 'halted', 'paused', 'blocked', 'barred', 'disabled', 'frozen', 'locked(?: out)?', 'shut out', 'left (?:offline|stranded|disconnected)', 'discontinued', 'kicked off', 'cut out', 'ended', 'withheld', 'interrupted', 'unavailable', 'inaccessible',
);
/** Said of a number of gadgets, tethering is a use that is counted, not what the rule is about. */
const GADGETS = '(?! (?:(?:more than|over|up to|at least) )?(?:\\d{1,2}|a dozen|ten|twelve)(?: or more)? (?:devices|gadgets))';
/** Devices that get online through the phone. */
const LAPTOP = '(?:laptops?|tablets?|computers?|notebooks?|macbooks?|ipads?|pcs?|consoles?|(?:other|another|tethered|connected|second) devices?)';
const HOTSPOT = any(
  `hot[ -]?spot(?:s|ting|ted)?${GADGETS}`, `teth?[ae]th?er(?:ed|ing|s)?${GADGETS}`, `te?a?ther(?:ed|ing|s)?${GADGETS}`, 'mhs',
  `${LAPTOP} (?:(?:that (?:is|are) )?(?:connected|hooked up|linked|plugged in(?:to)?|paired|joined|going online|online|surfing|using data) )?(?:through|via|over|off|from|to|on) (?:the|your|a|my|his|her|their) (?:phone|handset|smartphone|mobile|iphone)(?:[’\']s)?`,
  `shar(?:e[sd]?|ing)(?: (?:your|the|my|its|their|data|internet|mobile|phone[’\']?s?|connection|wi-?fi)){0,4} (?:with|to|between|among) (?:a |an |your |the |my |other )?${LAPTOP}`, '(?:connection|internet|wi-?fi|data) sharing', '(?:phone|handset|smartphone) as an? (?:wi-?fi )?(?:modem|router|access point)', '(?<=no (?:more|further) )sharing', '(?:shar(?:e[sd]?|ing)|lend(?:s|ing)?|lent|pass(?:es|ed|ing)?(?: on)?|hand(?:s|ed|ing)?|giv(?:e[ns]?|ing)|feed(?:s|ing)?|suppl(?:y|ies|ying))(?: (?!(?:to|with)\\b)[a-z0-9.’\']{1,12}){0,8} (?:to|with) (?:(?:your|my|the|his|her|their|any|some) )?(?:other|another|nearby|connected|tethered) (?:devices?|gadgets?|phones?|people[’\']?s? (?:devices?|phones?))',
);

/** Where a signal or a line is shared. */
const NETWORK = any('networks?', 'towers?', 'cells?', 'cell[ -]?(?:sites?|towers?)', 'sites?', 'masts?', 'beams?', 'sectors?', 'systems?', 'area', 'exchange', 'lines', 'antennas?', 'base stations?');
/** Too many users at once. */
const BUSY = any('busy', 'busier', 'busiest', 'crowded', 'overcrowded', 'congested', '(?:heavily |over-?)?loaded', 'clogged', 'jammed', 'packed', 'slammed', 'swamped', 'hammered', 'maxed out', 'strained', 'stretched', 'saturated', 'under (?:heavy |high |severe )?(?:load|strain|pressure|stress|demand)', '(?:at|near|close to|over) capacity', 'fills? up', 'full');
const OTHERS = any('others?[’\']?', `other (?:[a-z-]+ )?${any('traffic', 'users?[’\']?', 'customers?[’\']?', 'subscribers?[’\']?', 'people(?:[’\']s)?', 'members?[’\']?', 'plans?', 'data', 'lines?', 'households?')}`, '[a-z]+-usage (?:customers|users)', '(?:everyone|everybody|anyone) else(?:[’\']s)?', '(?:postpaid|premium|typical|normal|regular|lighter|priority)(?: data)? (?:customers|users|subscribers|traffic|members)', 'those (?:who|with|on)');

const TIME = '(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|h|hrs)?|midnight|noon|midday)';
const UNLIMITED = 'unlimited (?:(?:data|usage|internet|browsing|use) )?';
const AUTOMATICALLY = any('automatically', 'auto', 'by itself', 'by themselves', 'on its own', 'by default', 'without asking');
const ADDED = any(
  'add(?:s|ed)?', 'top(?:s|ped)?(?: you)?(?: up)?', 'renew(?:s|ed)?', 'recharge[ds]?', 'receives? (?:more|another|extra|an)', 'g[ie]ts? (?:more|another|extra|an)', 'give(?:s|n)? you', 'gives?', 'given', 'grant(?:s|ed)?', 'provid(?:e[sd]?)', 'sold', 'buys?', 'bought', 'purchase[sd]?', 'appl(?:y|ied|ies)', 'activate[sd]?', 'kicks? in', 'put on', 'placed on', 'dropped in', 'credited', 'allocated', 'assigned', 'loaded', 'triggered', 'subscribed', 'start(?:s|ed)?', 'bump(?:s|ed)?(?: up)?', 'moved? up',
);

export const WORDS = { ALLOWANCE_NOUN, OWN, DEVOUR, USE_UP, GONE, BE, BEYOND, REDUCED } as const;

export const lexicon: Lexicon = [
  // ---- What sounds like a promise and is none: one customer's own story, or the lack of a slower rest. ----
  ['normal', ['(?:never|not|n[’\']t)(?: once| ever| yet)?(?: been| get| got| gotten| being)? (?:slowed|throttled|capped|shaped|deprioriti[sz]ed)(?: down)? (?:me|us|mine|ours)\\b', '(?:i|we)(?:[’\']ve| have|[’\']d| had)? (?:never|not|n[’\']t) (?:once |ever |yet )?(?:been |got |gotten )?(?:slowed|throttled|capped|shaped)', `no (?:second|other|separate )*(?:,? ?(?:slow|slower|second))+ (?:lane|tier|stage|speed|gear)`]],

  // ---- What does not happen. ----
  ['noThrottle', [
    `speeds? ${gap(2)}${NOT} (?:be |been |being |get |ever )*${REDUCED}${LASTING}`, `${NOT} (?:ever )?${REDUCED} ${gap(3)}speeds?${LASTING}`, `${NOT} ${gap(3)}${SLOWED}${LASTING}`,
    'un-?throttled', 'unshaped', 'free of throttling', 'throttl(?:e|ing)-free', 'no speed restrictions?', 'no (?:[a-z]+,? ){0,2}slower speeds?', 'nothing (?:is )?(?:throttled|slowed|shaped)', 'instead of (?:being )?(?:throttled|slowed|slowing you|throttling you)', 'rather than (?:being )?(?:throttled|slowed)',
  ]],
  ['noCharge', [
    `${NOT} ${gap(4)}${any('charges?', 'charged', 'charging', 'overages?', 'fees?', 'surcharges?', 'surcharged', 'cost(?:s|ed)?', 'billed', 'bill shock', 'extra to pay', 'immediate fees', 'penalt(?:y|ies)', 'excess (?:usage|use|data)', 'pay (?:extra|more|anything)')}`,
    'nothing (?:extra|more|further)(?: to pay)?', 'costs nothing(?: more)?', 'free of charge', 'for free', 'no (?:extra|additional|further|added) (?:charge|cost|fee|expense)s?', 'charges? (?:are|is) hidden', 'overage-free', 'bill (?:will|does|do)(?: not|n[’\']t) (?:change|go up)', 'rather than (?:being )?(?:charged|billed)', 'instead of (?:being )?(?:charged|billed)', 'than bill you', 'unless [a-z’\' ]{0,30}\\boverages?',
  ]],
  ['noLimit', [
    'no (?:data |download |usage |monthly |daily |hidden |fixed |hard |real |speed ){0,4}(?:caps?|limits?|thresholds?|ceilings?)(?: whatsoever| at all)?', 'no (?:data )?(?:allowance|quota)s? (?:to (?:run out of|use up|exceed|worry about|count))', 'no (?:fair[- ]us(?:e|age)|acceptable us(?:e|age)|fup|aup)(?: policy| policies| limits?| small print)?(?: exists)?', 'without (?:any )?(?:data )?(?:caps?|limits?)', 'no (?:small print|fine print|smallprint|catch|rules?|polic(?:y|ies)|clauses?|asterisk)(?: (?:on|about|for|of|around|called))? (?:a )?fair[- ]us(?:e|age)(?: policy)?', 'no fair[- ]us(?:e|age) (?:small[- ]?print|fine print|rules?|clauses?|nonsense|catch)', 'never any (?:caps?|limits?)', '(?:data |it )?never runs? out', 'cap-free',
  ]],
  ['noBlock', [
    `${any('never', 'not', 'n[’\']t', 'no one is', 'nobody is', 'nothing is', 'without being', 'rather than(?: being)?', 'instead of(?: being)?', 'won[’\']t', 'will not')} (?:be |get |ever |simply |just |actually |entirely |completely |totally |you |going to (?:be |get )?)*${STOPPED}`,
    `${any('never', 'not', 'n[’\']t', 'don[’\']?t', 'doesn[’\']?t', 'didn[’\']?t', 'won[’\']?t', 'wouldn[’\']?t', 'rather than', 'instead of')} (?:ever |just |simply |actually |fully |completely )?(?:stop(?:ping|s)?|block(?:ing|s)?|bar(?:ring)?|suspend(?:ing)?|disconnect(?:ing)?|cut(?:ting)?|shut(?:ting)?|turn(?:ing)?|switch(?:ing)?)(?: (?:you|your|the|it|them|data|service|connection|internet)){0,3}(?: off| down)?`,
    'without (?:interruption|disconnection|losing (?:your |the )?(?:connection|service|access))',
  ]],

  // ---- Sentences and times that do not count. ----
  ['zeroRated', ['zero-? ?rat(?:ed|ing)', 'messaging apps', `(?:does|do|will|would|did)(?: not|n[’']t) (?:count|eat|draw|come|dip)(?: (?:as|it|any))? (?:against|towards?|into|out of|from|off)`]],
  ['window', [`(?:from|between) ${TIME} (?:to|and|until|till) ${TIME}(?! ?[gmkt]b)`, '(?:at|by|during the|in the) (?:night|day|small hours)(?:time)?', 'off-peak', 'overnight']],

  // ---- The end: no more data. ----
  // What is blocked is the data itself; tethering and data abroad are banned.
  ['block', [
    '(?<!(?:spots?|spot data|teth?ering|roaming|international|overseas|eu) )(?:data|service|internet|connection|browsing|surfing)(?: access| connection| connectivity| service| usage)? (?:is|are|gets?|will be) (?:then |automatically |simply |temporarily )?(?:blocked|barred|disabled)(?! (?:on|to|in|from|by|for (?!(?:everyone|everybody|all|the (?:rest|remainder|family|group|account|whole|entire|month|day)|that (?:sim|line|number|user|member))\\b)) )',
  ]],
  ['ban', [
    '(?:no|without|excluding|excludes?|excl\\.?)(?= (?:tether|(?:personal |mobile |wi-?fi )?hot[ -]?spot)(?![a-z ]* (?:charge|fee|limit|cap)))', 'not (?:for|to be used for|intended for|valid for|usable for)(?= (?:tether|(?:personal |mobile )?hot[ -]?spot))',
    "(?:(?:is|are) )?(?:not|n't) (?:something |part |allowed|permitted|included|available|supported|possible|offered|provided|enabled|covered|incl\\b)[a-z]*", "isn[’']t (?:something|part|allowed|permitted|included|available|supported|possible|offered)[a-z ]{0,6}", '(?:is|are) (?:prohibited|barred|banned|forbidden|excluded|disabled|blocked|off[- ]limits|ruled out|unavailable)', 'off-limits',
    '(?:prohibited|forbidden|banned|disallowed|ruled out)', '(?<=(?:hot[ -]?spot|tethering)(?: data| use| allowance| included| allowed)? ?[:=|?–-] ?)(?:no|none|not|n\\/a|nil|✗|✘|×)(?! (?:limit|cap|extra|charge|cost|fee|restriction|throttl|slow))(?=[ .,;|]|$)',
  ]],

  // ---- What is spoken of: scopes. ----
  ['hotspot', [HOTSPOT]],
  ['roaming', [
    'roam(?:ing|ed|s)?(?! (?:\\d+ ?gb,|unlimited|calls|texts|sms|minutes))', 'abroad', 'overseas', 'international (?:data|roaming|usage|day pass|pass|travel)', 'european (?:zone|countries|destinations?|roaming|union)', 'eu(?! (?:law|regulator|commission))', 'europe zone', '(?:in|within|across|to|around) europe', 'eea', 'feel at home(?: destinations?)?', 'go roam', 'roam like (?:at )?home',
    'outside (?:of )?(?:the )?(?:us|u\\.s\\.?|usa|uk|eu|country|home country|home network)', '(?:while|when|if) (?:you[’\']?(?:re)? )?travel(?:l?ing|s)?', 'travel(?:l?er)?(?: data)? (?:pass|pack|plan|add-on)', 'travel ?pass', 'foreign (?:networks?|countr(?:y|ies)|travel)', '(?:other|listed|eligible|supported|selected|[0-9]+\\+?) (?:countries|destinations)', '(?:intl|int[’\']l|ir|i\\.r\\.) (?:roaming|pack|plan|pass|data|day pass)', 'travel(?:l?ing)?(?=\\?)', '(?:on |during )(?:your |a )?(?:trips? abroad|foreign trips?|holidays? (?:abroad|outside|in))', '(?:us(?:e|ed|ing)|roam(?:ing)?|travel(?:l?ing)?|visit(?:ing)?|go(?:ing)?|trip|holiday|data)(?: it| your data| my data)? (?:in|to|while in) (?:spain|france|italy|portugal|greece|germany|turkey|switzerland|thailand|japan|dubai|the uae|the us|the usa)', 'in (?:canada|mexico)(?:,? (?:and|&|or) |\\/)(?:canada|mexico)', 'day pass (?:abroad|destinations)',
  ]],
  ['home', ['at home', 'domestic(?:ally)?', 'on[- ]device', 'on (?:your|the) (?:phone|handset|smartphone)(?: itself)?', 'on-smartphone', 'local data', 'on-phone', 'phone data']],
  ['video', ['videos?', 'video streams?', 'video streaming', 'streams?', 'streaming', 'dvd quality', 'standard definition', 'high definition', 'resolution']],
  ['voice', ['(?:(?<!(?:every|per|each|for|of) \\d{1,3} )minutes?|texts?|sms|(?<!\\bwhat [a-z]{1,12} |\\b(?:it|which|that) )calls?|voice|talk|messages?)(?![’\']s)(?![a-z ,&+]{0,24}\\b(?:data|internet|web|gb))']],

  // ---- Slower in words, lower in priority. ----
  ['generation', [
    '(?:basic |up to |around )?[23]g(?:[- ](?:data|network|like|level))?(?: level)?[ -](?:speeds?|rates?|data|network)(?![ -]?(?:plans?|devices?|phones?|coverage|service|area))', '(?<=(?:slowed|reduced|down|drops?|falls?|throttled|back|cut|moved|switched|slows) to )(?:edge|[23]g)', 'dial-?up(?:[- ](?:like )?(?:speeds?|rates?|pace))?', '[23]g(?= (?:only\\b|at best|all the way|for the rest|thereafter|after(?:wards?)?|beyond|from (?:then|there)))', '(?<=(?:then|thereafter|after that|afterwards),? )[23]g', 'half (?:the |its |your )?speed', 'basic speeds?', 'edge speeds?', '(?:modem|isdn|gprs)(?:-like)? speeds?', '(?:\\d{1,2} ?(?:%|per ?cent)|half|(?:a |one )?(?:quarter|third|fifth|tenth)|a fraction) (?:of )?(?:(?:the|its|your|their|that|normal|usual|full|original|advertised|headline|regular|standard|contracted|subscribed|plan|line) ){0,4}(?:download )?(?:speeds?|pace|rate)', 'basic (?:browsing|internet|surfing|connectivity|web|e-?mail)(?: only| speeds?| access)?',
  ]],
  ['deprioritise', [
    'de-?prio[a-z]*', 'prioriti[sz]ation(?: point)?', 'prioriti[sz]ed (?:behind|below|after|lower|last|less|against|beneath|under)[a-z ]{0,8}', '(?:lower(?:ed)?|lowest|low|reduced|less|last|secondary|second|non-?)[ -]?priority(?! data)', '(?:lose|loses|losing|lost)(?: (?:its|your|their|that|network|data))* priority', 'priority (?:is |gets |will be |drops|may be |then )(?:lost|lowered|reduced|dropped)?',
    'prioriti[sz]ed', `behind (?:all |that of |the )?${OTHERS}`, 'basic access', `(?:lower|slower|behind|after|less)(?: (?:speeds?|data|service|access|priority))?,? than (?:the |that of |those of )?${OTHERS}`, '(?:lower|slower|behind) (?:than )?others[’\']?', '(?:moved|put|pushed|sent|bumped|go(?:es)?|placed|dropped) (?:to )?(?:the )?(?:behind|back of the|end of the)(?: (?:queue|line))?', '(?:back of the|last in|end of the) (?:queue|line)', '(?:place|spot) in (?:the )?(?:queue|line)', 'down the (?:queue|pecking order|priority list)',
    '(?:take|takes|taking) (?:a )?back ?seat', 'yield(?:s|ed|ing)?(?: priority)? to', 'giv(?:e|es|ing) way to', 'make(?:s)? way for', 'wait(?:s)? (?:its|your|their) turn', `(?:come|comes|queue|queues|rank|ranks|served|sit|sits) (?:after|behind|second to|below) (?:${OTHERS}|everyone|everybody)`, 'best[- ]effort', 'traffic[- ]managed', '(?:subject to|apply|applies|use|uses|under) (?:[a-z]+ )?traffic[- ]management', 'traffic[- ]management(?= (?:applies|may apply|will apply|kicks in|can apply|comes into|at|during|in|when|between))', '(?:play|plays|playing) second fiddle(?: to)?', `priority (?:[a-z]+ ){0,5}?(?:ranks?|sits?|falls?|comes?|stands?|drops?|slips?|sinks?|is|goes|gets?|set|placed|put) (?:[a-z]+ )?(?:below|behind|lower|after|under|beneath|down)`, '(?:ranks?|ranked|sits?|slips?|drops?|falls?|slides?) (?:below|behind|beneath) (?:that of |those of |the )?(?:other|everyone|lighter|all)[a-z]*(?: (?:customers|users|subscribers|members|traffic))?', 'second[- ]class',
  ]],
  ['congestion', [
    'congest(?:ed|ion)', 'due to (?:data |network )?(?:de-?)?prioriti[sz]ation', `${NETWORK} (?:is |are |gets? |becomes? |grows? |may be |has become )?(?:[a-z]+ )?${BUSY}`, `(?:[a-z]+ )?${BUSY.replace('|full', '')} (?:[a-z]+ )?(?:${NETWORK}|times?|periods?|hours?|moments?|spells?|locations?|places|areas?|evenings?)`, '(?:high|heavy|peak|strong|great|heightened|excess|extreme|unusual) (?:network |data |user )?(?:demand|traffic|load|loads|utili[sz]ation)', 'peak (?:network )?(?:usage|demand)', 'peak (?:times?|periods?|hours?) of demand',
    '(?:network |competing )demands?(?: on the network)?', 'demands? (?:on|for) the (?:network|service|site|cell|system)', 'demand (?:is|gets|runs) (?:high|heavy|strong)', 'network (?:constraints?|load|conditions? (?:require|demand)|pressure|strain|contention|traffic)', 'contention', 'overload(?:ed)?', 'network sees more data usage', 'rush hours?', 'prime time', 'areas of network congestion', '(?:lots of|many|too many|a lot of|enough|numerous|large numbers of) (?:other )?(?:people|users|customers|subscribers|others|devices|phones|neighbou?rs)(?: (?:are|is|get|go|try))?(?: (?:all|also|trying to be))? ?(?:connected|online|on (?:it|the network|at once)|using|sharing|at once|nearby)?', '(?:too much|more|plenty of|much|excessive|a lot of) traffic(?: than (?:it|the) [a-z ]{1,24})?',
    'there (?:is|[’\']s) (?:a lot of|heavy|high|much) (?:traffic|demand|load)', `(?:when|whenever|if|where|while) (?:it[’']s|it is|things (?:are|get)|it gets|they are) (?:[a-z]+ )?${BUSY.replace('|full', '')}`,
  ]],
  ['block', [
    'suspend(?:s|ed)?', 'suspension', `(?:is|be|been|are|gets?|get|you|was|were|being|[’']re|[’']s) (?:then |simply |just |automatically |temporarily |fully |completely |immediately |usually |also |outright )?${STOPPED.replace('|cut|', '|').replace('|ended', '').replace('|unavailable|inaccessible', '')}(?! (?:to|at|back|by) )`,
    '(?:cuts?|switch(?:es)?|turns?|shuts?)(?: (?:you|me|us|him|her|your|my|the|it|them|data|service|connection|internet|everything|access)){0,3} off', '(?:cuts?|shuts?) (?:out|down)', 'cut off', 'shut (?:off|down)', 'disconnect(?:s|ed|ion)?', 'deactivat(?:es?|ed|ion)', '(?:automatically )?bar(?:s|red)? (?:the|your|their|that|this)(?: [a-z]+)? ?(?:service|connection|data|line|sim|number)',
    'block(?:s|ing)? (?:you|your|the|data|service|access|all|further|any)[a-z ]{0,5}', 'stop(?:s|ping)? (?:your|the|all|their|any|further) (?:mobile |further )?(?:data|service|internet|connection|access|usage)(?! (?:part|charges?|bill|costs?|fees?|side))',
    `${SERVICE}(?: connectivity| access| connection| service| use| usage)? (?:[a-z]+ ){0,2}?(?:stops?|pauses?|(?<!\\b(?:it|line|usage|everything) )ends|ceases|dies|quits|halts|dries up|disappears|goes (?:off|dead|dark)|stays off|is (?:over|dead|off|no longer available)|will (?:stop|cease|end|halt)|comes to (?:a|an) (?:stop|halt|end))(?: altogether| completely| working| entirely| cold| dead)?(?! (?:at full|counting|being charged))`,
    '(?<=(?:hot[ -]?spot|tethering|roaming)(?: data| use| access)? )(?:stops?|ends|ceases)', 'stops?(?= (?:when|once|after|at|until|till|there) )(?<!charg(?:es|ing) stops?)', 'quits', 'dies', 'goes dead', '(?:you are|you[’\']re|and) (?:done|offline)', 'stops? (?:altogether|cold|dead|working|completely|entirely|functioning)', 'stays off', 'comes to a (?:complete )?(?:halt|stop)', 'no (?:more|further) (?:data|internet|access|browsing|surfing|use)', `no (?:[a-z]+ )?(?:data|internet|access)(?: to the internet)?(?: is)?(?: available)?(?= (?:until|till|on depletion|after|once|service|access))`, 'no data (?:is )?(?:available|access|service)',
    'no daytime access', 'no (?:service|connection|connectivity|surfing|browsing|access|mobile data|data service|internet service)(?: at all)?(?=(?: (?:until|till|til|for the (?:rest|remainder)|from then|after(?:wards)?|thereafter|beyond|before)\\b|\\s*(?:[.,;)|]|$)))', 'no (?:more|further)(?= (?:sharing|tether|(?:mobile |personal )?hot ?spot))', '(?<=\\b(?:we|will|then|may|they|it|operator|network|and|to|can|also|simply|automatically) )(?:bar|block|stop|halt|suspend|pause|freeze|disable|deactivate|interrupt)s? (?:(?:all|any|the|your|their|his|her|its|further|mobile|cellular|more) ){0,3}(?:data|internet|access|surfing|browsing|connection|service)(?! (?:charges?|fees?|costs?|boosters?|add-?ons?|packs?|roaming))', '(?<=\\b(?:data|service|internet|connection|line|access|roaming|surfing|browsing|sim) )(?:is|are|gets?|will be|may be|be) (?:simply |then |automatically )?cut(?=(?: (?:there|then|until|till|unless|altogether|completely|entirely|short|for the (?:rest|remainder))\\b|\\s*(?:[.,;:)]|$)))', 'hard[ -](?:cap(?:ped)?|stop|limit|block|cut-?off)', 'cut-off point', 'no pay-per-use data', '(?:lose|loses|losing) (?:all |your |the |data |internet |mobile )*(?:access|connection|connectivity|service)', '(?:cannot|can[’\']t|can no longer|no longer (?:be )?able to|unable to|won[’\']t be able to|will not be able to) (?:use (?:any |the |your |mobile |more |further ){0,4}(?:data|internet|service)|access (?:the |any )*(?:data|internet)|browse|surf|go online|connect|get online)', 'service interruption', 'pull(?:s|ed)? the plug', 'without (?:any )?data (?:until|till)', `(?:data|internet|connection|service|access|surfing|browsing|web) (?:won[’\']t|will not|doesn[’\']t|does not|no longer|stops? to|ceases? to|will no longer|wouldn[’\']t)(?: be)? (?:work(?:s|ing)?|function(?:s|ing)?)(?: any ?(?:more|longer))?`, '(?:won[’\']t|will not|wo not) (?:have|get) (?:any |mobile |more )*(?:internet|data|access|service|connectivity)(?! (?:charges?|caps?|limits?|speeds?))', 'stop(?:s|ped)? (?:serving|passing|delivering|carrying|giving you|supplying) (?:you )?(?:any )?(?:more )?(?:data|traffic|internet)', 'paus(?:e|es|ing) (?:(?:your|the|all|any|their|its|mobile|further|account[’\']?s?) ){0,3}(?:data|service|internet|usage|access)', 'block(?:s|ed)? (?:am|me|us|u)', '(?<=(?:then|thereafter|after that|afterwards),? (?:it[’\']s )?)(?:blocked|stopped|barred|paused|switched off|shut off)', '(?:data|internet|service) (?:is|goes|gets) (?:dead|down|gone|off)(?= (?:until|till|til|from|at|after|when|once))',
  ]],

  // ---- More of it, added or sold. ----
  ['bolt', [
    `automatically ${gap(5)}${ADDED}`, `${ADDED}(?: [a-z]+){0,6}?,? ${AUTOMATICALLY}`, 'auto(?:matically)?[- ]?(?:applied|added|purchased?|triggered|topped[- ]up|boosts?)', `${AUTOMATICALLY} (?:be )?${ADDED}`, 'tops you up', 'gets recharged', 'auto(?:matic)?[- ]?(?:top-?ups?|recharge|buy|add-?ons?|boosters?)', 'data add-?on is added', 'boost is added', '(?:is|are|gets?|be) (?:dropped in|thrown in|bolted on|put on the account)(?: for you)?',
    'we(?:[’\']ll| will)? (?:add|give you|put on|top you up|apply)(?= (?:an(?:other)? |extra |a further )?(?:\\d|one|data))', '(?:is|are|be|gets) added(?= (?:for|at|in) )', 'overage (?:packs?|blocks?|buckets?)', 'another (?:block|pack|bucket|chunk|top-up|\\d+ ?[gm]b)(?= (?:is|gets|will be) added)', 'next (?:data )?(?:tier|step|bucket|band) up',
  ]],
  ['payg', [
    '(?<!(?:bundle|plan|extra|excess|additional|allowance|overage|further) )data (?:is|usage is|use is|gets) charged', '(?<!(?:bundle|plan|extra|excess|additional|allowance|overage|further) )data costs', 'the rate is', 'pay[- ]as[- ]you[- ](?:go|use)', 'pay[- ]per[- ](?:use|mb|gb|megabyte)(?! data)', 'payg', 'payu', 'standard (?:data )?rates?', 'base (?:tariff|rate)', 'is charged from credit', '(?:each|every|per) (?:gb|gigabyte|gig|mb|megabyte|meg)(?: of data)?,? (?:that )?(?:you|your [a-z]+) (?:actually )?(?:uses?|touch(?:es)?|download|consume)', 'only (?:pay|charged) for (?:what|the data) you use', 'for (?:what|the data) you use', 'metered in', 'without (?:an? |any )?(?:[a-z]+ )?(?:pack|bundle|data plan|pass|goodybag|add-on)', 'no (?:data )?(?:is )?(?:included|bundled|inclusive)(?: data)?', 'isn[’\']t bundled', '(?:from|starting (?:with|at|from)) the (?:very )?first (?:mb|megabyte|gb|byte|kb|kilobyte|gigabyte|meg|gig|one)', '(?:by|per) the (?:gig|gigabyte|gb|meg|megabyte)', 'by the gig', 'casual (?:rates?|data|use|usage)',
  ]],
  ['optional', [
    '(?:can|may|could) (?:also )?be (?:bought|purchased|had|ordered|added|got)(?! (?:automatically|on its own))', 'available (?:for purchase|to (?:buy|purchase)|for|from|at)', 'add \\d+ ?[gm]b', 'for sale', 'on request', 'opt(?:ing)? (?:in|out|for)', 'opt(?:ional|ionally)',
    `(?:can|could|may|to|option to|option of|able to|choose to|want to|wish to|prefer to|need to|must|simply|just) (?:[a-z]+ ){0,2}?(?:buy|purchase|restore|bring(?! (?:the |your |its |their |customers?[’\\']? |data )*speeds? (?:right |way )?down)|keep|order|top up|add (?:more|extra|data)|upgrade|get more)(?:ing)?`, '(?:buy|purchase|get|grab|add) (?:a |an |more |extra |another )+(?:once-off |data |[a-z]+ )?(?:pass|bundle|pack|booster|data|top-?up|add-?on|gigs?|gb)',
    '(?<!\\b(?:until|till|unless|before) (?:you|they|it|one) )(?:add-?ons?|boosts?|top(?:ping)?[- ]?ups?|data (?:pass(?:es)?|packs?|tokens?|boosts?)|boosters?)(?![^.;]{0,80}\\bauto)', '(?:can|could|may|to|just|simply) (?:[a-z]+ ){0,2}?get (?:(?:your|the|it|full|high|fast|normal|faster|original|4g|5g|more|speeds?) ){0,4}(?:back|again|restored)', '(?:get|bring|buy|have|switch|boost|return to|back to) (?:your |it |the )?(?:full|high|normal|fast|faster|original)[- ]?speeds? (?:back|again|restored)', 'is bought', 'if you (?:need|want|require) (?:more|extra)(?![^.;]{0,80}\\bauto)', 'buy more', 'bought separately', 'sold separately', 'credited', 'rolled over', 'roll(?:s)? ?over', 'rollover', 'carried over', 'a further \\d+ ?[gm]b costs?', 'better speeds', 'perk',
  ]],
  ['charge', [
    '(?:overage|excess|additional|out[- ]of[- ](?:bundle|plan|allowance)|extra|over-?use|overuse)(?: local| data| usage| use)* (?:charges?|fees?|rates?|costs?|tariffs?|prices?|bills?|billing)', '(?:sur)?charged', 'surcharges?', 'over-?charges?', 'overages?(?! (?:protection|protected|free))', 'charged extra', 'billed', 'out-of-bundle', 'rate/ ?mb', 'pay as you go', 'default rate', 'extra usage', 'run up', '(?:charges?|fees?|surcharges?) (?:may |will |then |also )?(?:apply|be levied|be added|accrue)', 'pay(?:s|ing)? (?:extra|more|a surcharge|an extra|a penalty)', 'cost(?:s|ing)? (?:you )?(?:extra|more)', 'extra costs?',
  ]],
  ['weakCharge', ['costs?', 'costing', 'pays?', 'paying', 'priced?', 'the rate is', 'rate', 'price is', 'goes on your bill', 'will cost']],

  // ---- Conditions: after this much. ----
  ['outside', ['out[- ]of[- ](?:bundle|plan|allowance)(?! (?:data |usage |use )?(?:charges?|fees?|rates?|costs?|tariffs?|prices?))']],
  ['then', [
    'then', 'the?r?e?after', 'afterwards?', 'subsequently', '(?:after|upon|beyond|past|above) which', 'after (?:that|this|it|those|them)(?! (?:\\d+(?:\\.\\d+)? ?[gt]b|(?!(?:it|you|we|they|there|data|internet|speeds?|everything|all|what|service) )[a-z]+ (?:is|are|has|have)))', 'following (?:that|this|which)', 'from (?:there|then|here|that point|this point|that moment|that)(?: on(?:wards?)?| forward)?', 'later', 'followed by', 'and then', '(?:past|beyond|above|over) (?:that|this|it|which|those)(?! (?:limit|amount|threshold|allowance|cap|level|quota|point|mark|volume|figure|\\d[\\d.,]{0,6} ?[gmt]b?\\b(?!ps)))', 'overflow', 'thereupon', 'every one that follows', 'instead', 'post (?:which|that|this)', 'what (?:follows|comes (?:next|after|afterwards))', '→|⇒|=>|->|▸|»', 'from then on(?:wards?)?',
    'next comes?', '(?:anything|everything|whatever|all data|data|use|usage)(?: else)? (?:after|past|beyond|above|over|on top of)(?: (?:that|this|it))?(?! (?:the|your|\\d))', '(?:beyond|above|after|past)(?=\\s{0,3}(?:[.,;:)|]|$))', '(?<=(?:[,;:.(]|and|with|at) ?)(?:for )?(?:the )?(?:rest|remainder|balance)(?: of)?', '(?:for |the )?(?:rest|remainder)(?= of (?:the|that|your|each|this) (?:month|day|cycle|billing|period|week)[a-z ]{0,8} (?:is|at|runs|you|it|comes|goes)\\b)', 'for (?:what|whatever)(?: [a-z]+)? (?:is|[’\']s|remains)(?: left)?', 'the (?:day|month|week|cycle)[’\']s remainder', '(?<=speeds?,? )(?:for )?the rest of', 'the rest(?= (?:is|at|runs|comes))',
    `at(?<=${UNLIMITED}at)(?= (?:a )?(?:reduced|slower|lower|restricted|limited) )`, `(?:at|@)(?<=(?:and|&|plus|\\+) ${UNLIMITED}(?:at|@))`,
  ]],
  ['used', [
    `${any(USE_UP, BEYOND, 'when', 'once')}(?: ${OWN}){0,8} ${ALLOWANCE_NOUN}`, `us(?:e[sd]?|ing)(?: ${OWN}){0,8} ${FIRM_ALLOWANCE}`, `us(?:e[sd]?|ing) (?:up )?(?:all|everything)(?: (?:of|your|the|their|its|that|this|it|that[’']s included))*`,
    `${ALLOWANCE_NOUN} (?:${NO_EFFECT}[a-z]+ ){0,8}?${BE} (?:[a-z]+ ){0,2}?${GONE}`, `${ALLOWANCE_NOUN} (?:runs?|ran|has run|have run) (?:out|dry)`, `(?:once|when|if|after|with|as soon as|should|the moment) (?:it|they|this|that|those|everything|both|all [a-z]+)(?: (?:is|are|has|have|been|[’']s|run|runs|gets?)){0,3} (?:all )?${GONE}`,
    '(?:after|following|with|once|when|upon) (?:all )?(?:the |your )?(?:third|second|fourth|fifth|last|final|three|two|four|five|\\d{1,2}(?:rd|nd|th)?)(?: (?:such|extra|automatic|data|free|paid|of the|of these)){0,3} (?:add-?ons?|blocks?|top-?ups?|packs?|boosts?|boosters?|increments?|buckets?|times?|purchases?|recharges?)',
    'post[- ]?(?:fup|fair[- ]us(?:e|age)|quota|allowance|limit|cap|benefits?|bundle|pack|consumption|exhaustion|expiry|depletion|freebies?|free (?:usage|data|quota))', '(?:top|heaviest|among|amongst|within) (?:the )?(?:top |heaviest |highest |biggest )?\\d{1,2} ?(?:%|per ?cent) of (?:[a-z]+ ){1,4}?(?:with|by|in|for|using|who|whose) (?:[a-z]+ ){0,4}?(?:us(?:e|age)|consumption|data|traffic|volumes?)', '(?:biggest|largest|greediest|most intensive|most demanding) (?:data )?(?:users|downloaders|consumers)', `${DEVOUR} (?:it|them|this|that|those|everything|mine|yours)(?: (?:all|both|dry))?(?: (?:up|through|dry))?(?<= (?:all|up|through|dry|both))`, `${DEVOUR} (?:all |right |straight |clean )?(?:through|thru|past|over|up) (?:all of )?(?:it|them|this|that|those|everything|mine|yours)`, 'r[ua]n (?:mine|it|yours|them) (?:dry|out)', 'us(?:e|ing) (?:it )?all', 'use up', 'all gone', '(?:additional|extra|further|excess|any more|anything more|more|over-?) ?(?:local |mobile )?(?:data(?! (?:packs?|passe?s?|add-?ons?|bundles?|boost(?:er)?s?|top-?ups?|tokens?)\\b)|use|usage|consumption|gigabytes?|gigs?)', 'used up', 'depleted', 'exhausted', 'exceed(?:s|ed|ing)?(?: it| them)?', 'run(?:s|ning)? (?:out|dry)', 'ran (?:out|dry)', 'go(?:es|ing|ne)? over(?: it| them)?', 'gone over', 'went over', '(?:reach|hit|cross|pass)(?:e[sd]|s|ed|ing)? (?:it|them|that|this|both)', 'get past (?:it|both|that|them)', 'hit it',
    'soft caps?', 'heavy (?:data )?(?:us(?:e|age|ers?))', 'heaviest (?:data )?users', 'heaviest (?:\\d{1,2}|one|two|three|five|few|ten) ?(?:%|per ?cent)(?: of)?', '(?:far |much |well |considerably )?(?:heavier|higher|greater|more|larger) than (?:the )?(?:average|normal|usual|typical|most)', '(?:above|over)[- ]average (?:use|usage|consumption)?', 'top (?:\\d{1,2}|one|two|three|five|few|couple of|ten) ?(?:%|per ?cent)(?: of)?', 'use(?:s|d)? (?:it up|the lot|it all)', 'usage (?:it|we|they|the operator) (?:finds?|considers?|deems?) (?:excessive|abusive|unreasonable|heavy)', 'high use', 'users over it', 'passing', 'when everything is used', 'fills up', 'fully consumed', 'the moment', 'those \\d+ ?gb', 'crossed', 'extra use(?: costs)?', 'more data', 'high-speed use ends', '(?:data|use|usage) (?:beyond|over|above|past)', 'excess', 'expired?', 'included (?:high-speed )?data', 'after all', 'is used', 'are used', 'over-?us(?:e|age)', 'maxed out', '(?:need|want|require)s? (?:more|extra)(?: data)?', '(?:do(?:es)?n[’\']t|do(?:es)? not|fail(?:s)? to) comply', 'in breach', `(?:past|beyond|above|over) ${any('that', 'this', 'it', 'the')} (?:limit|amount|threshold|level|point|mark|volume|figure)`,
  ]],

  // ---- Slower. ----
  ['throttle', [
    'throttl(?:e[sd]?|ing)', 'slow(?:s|ed|ing|er|est|ly|down|downs)?(?:[- ]down)?', '(?:reduced|slower|limited|restricted|lower|lowered|low|decreased|degraded|diminished|minimal)[ -](?:data )?(?:speeds?|rate|pace|internet|bandwidth|throughput)', `speeds? (?:(?!never|not)[a-z]+ ){0,3}?(?:reduced|throttled|slowed|lowered|shaped|restricted|downgraded|degraded|choked)`, 'shap(?:ed|ing)', 'speed reduction', 'restrict[a-z ]{1,20}throughput', 'slower pace', 'slow-?downs?', 'chok(?:e[sd]?|ing)', 'crawl(?:s|ed|ing)?', 'snail[’\']?s[ -]pace', 'a trickle', 'sluggish', 'moderated', 'hobbled', '(?:limit|reduc(?:e|es|ing)|restrict(?:s|ing)?|lower(?:s|ing)?|cut(?:s|ting)?|manag(?:e|es|ing)|moderat(?:e|es|ing)|control|cap(?:s|ping)?|bring(?:s|ing)? down|curb(?:s|ing)?|decreas(?:e|es|ing)|drop(?:s|ping)?|turn(?:s|ing)? down|dial(?:s|ling)? (?:back|down)) (?:(?:your|the|its|their|any|customers?[’\']?s?|users?[’\']?|subscribers?[’\']?s?|data|download|downlink|connection|internet|access|mobile|line) ){0,4}(?:throughput|speeds?|bandwidth)', '(?:bring|push|take|pull)(?:s|ing)? (?:the |your |their |its )?(?:data |download )?speeds? (?:right |way )?(?:down|back)', 'speeds? (?:come|comes|go|goes|coming|going|are brought|is brought|are taken|is taken|nosedives?) (?:right |way |back )?down', 'hits? the brakes', 'trickles?(?: in| through| along)?', 'bandwidth (?:is |gets )?(?:restricted|limited|reduced|managed)', 'low-speed data', 'data slowdown', 'kbps crawl', '(?:(?:turn|go|slow|drop|grind|come)(?:s|es|ed|ing)?|went|ground|came|feels?|felt)(?: [a-z]+){0,2} (?:to|like|into|down to) (?:pure |a |an |absolute |near )*(?:treacle|molasses|mud|sludge|crawl|trickle|drip|dribble|walking pace|glacial pace|snail)[a-z]*', 'treacle', 'molasses', '(?:like a |at a )?(?:tortoise|turtle|snail)[a-z’\']*(?: pace| speed)?', '(?:not|no longer|n[’\']?t|never) (?:be |run |surf |go )?(?:at|with|on|enjoy|get) (?:the |your |its )?(?:full |usual |normal )?(?:lte|4g|5g|full|high|top|maximum|max|normal|usual|same|fast)[- ]?speeds?', '(?:painfully|unusably|dreadfully|awfully|very|really|super|dead) slow', 'dawdles?', 'plods?(?: along)?', 'limps?(?: along)?', 
  ]],
  ['weak', [
    'reduc(?:es?|ed|ing|tion)', 'lower(?:s|ed|ing)?', 'drop(?:s|ped|ping)?', 'cuts?', 'cutting', 'falls?', 'falling', 'fell', 'decreas(?:es?|ed|ing)', 'limit(?:s|ed|ing)', 'restrict(?:s|ed|ing)?', 'capped', 'held', 'taken down', 'takes? (?:you )?(?:down )?', 'taken', 'moved', 'shifts?', 'shifted', 'downgraded?', 'downgrades', 'brought (?:down|back)', 'brings?', 'pull(?:s|ed)?(?: [a-z]+){0,6}? back', 'knock(?:s|ed)? (?:back|down)', 'dial(?:s|l?ed)? (?:back|down)', 'scal(?:es|ed) (?:back|down)', 'step(?:s|ped)? down', 'bump(?:s|ed) (?:back|down)',
    'shrinks?', 'shrunk', 'sinks?', 'sank', 'plung(?:es|ed?)', 'plummet(?:s|ed)?', 'tumbles?', 'slides?', 'dips?', 'dipped', 'collapses?', 'squeez(?:es?|ed)', 'pegged', 'pinned', 'curb(?:s|ed)', 'curtail(?:s|ed)?', 'degrad(?:es?|ed)', 'revert(?:s|ed)?', 'switch(?:es|ed)?', 'clipped', 'confined', 'constrain(?:s|ed)', '(?:come|comes|go|goes|going|went|came) (?:right |way |back )?down(?: to)?', 'kept (?:to|at|down)', '(?:drop|bump|knock|cut|take|bring|put|throttle|slow|cap)(?:s|ped)? (?:u|ya|you|me|us|them|him|her|everyone|users|customers|it)(?: (?:right |way |back )?down)?(?: (?:to|at|back to))', 'cut back', 'pared (?:back|down)', 'nosedives?',
  ]],
  ['steady', ['(?:go|goes|going|keep|keeps|carry|carries|continue|continues|stay|stays|be|remain|remains)(?: on| you)? (?:surfing|browsing|going|working|running|streaming|using (?:data|it|the internet)|online|connected)(?: only| just)?(?: at)?', '(?:go(?:es)?|going|moves? along|chug(?:s|ging)?|plod(?:s|ding)?|limp(?:s|ing)?|tick(?:s|ing)? (?:over|along)|putter(?:s|ing)?) (?:on |along )?at', 'continues?', 'stays?', 'becomes', 'keeps?', 'maximum of', 'up to', 'carries on', 'runs at', 'goes? (?:down )?to', 'left with', 'takes? over(?: at| with)?', 'stuck (?:at|with|on)', 'down to', 'back to']],
  ['ceiling', [
    'maximum (?:data |download )?speeds?', 'max\\.? (?:data |download )?speeds?', 'capped speeds?', 'at all times', 'speed (?:limit(?:ed)?|ceiling)', 'at (?:a )?max(?:imum)?(?: of)?', 'endless data', 'speed:', 'all (?:month|the time|day)(?: long)?(?! after)', '(?:the )?(?:whole|entire|full) (?:month|time|cycle)(?! (?:after|for))(?= ?[,.;)]|$)', 'round the clock', 'no matter (?:how (?:much|little)|what)[a-z ]{0,20}', 'however (?:much|little) [a-z]{1,12} [a-z]{1,12}', 'not (?:just|only|merely) (?:after|once|when|if)(?: [a-z’\'-]+){0,5}', 'from day one', 'from the (?:very )?(?:start|outset|off|get-go)',
  ]],

  // ---- Rules and what is usual. ----
  ['policy', [
    'fair(?:[- ]| ?[“”"] ?)?us(?:e|age)(?: policy| policies| limit| level| rules?| terms?| guidelines?)?', 'fups?', 'usage caps?', 'data caps?', 'traffic limit', '(?:acceptable|reasonable|responsible)[ -]us(?:e|age)(?: policy| policies)?', 'aup', 'data cap will be placed', '(?:a|but it[’\']s a|have a) limit', 'must not exceed', '(?:excessive|abusive|unreasonable|disproportionate|abnormal)(?:,? (?:or |and )?[a-z]+)?(?: data| network)? (?:use|usage|consumption)',
    `reserves? the right to (?:review|contact|monitor|investigate|ask|take|limit|restrict|manage|intervene|apply|impose|change|move)`, '(?:may|might|will|could) (?:review|contact you|get in touch|investigate|be in touch|take (?:action|steps|measures)|ask you to (?:reduce|moderate|cut))', '(?:assume|consider|deem|treat)(?:s|ed)? (?:that )?(?:you|your|it|this|the (?:use|user|line|account))', '(?:assume|consider|deem|treat)(?:s|ed)? (?:anything|any (?:use|usage|more)|that (?:use|usage)|such (?:use|usage)|usage|use|more)', '(?:be )?(?:treated|deemed|considered|regarded|classed|classified|counted) (?:as|to be) (?:[a-z-]+ ){0,2}?(?:commercial|business|non-?residential|non-?personal|excessive|unreasonable|unfair|abus(?:e|ive))', 'outside (?:of )?(?:fair|personal|reasonable) use', 'network management (?:policy|policies|practices|measures)', 'usage polic(?:y|ies)', 'data thresholds? appl(?:y|ies)', '(?:usage|data) (?:restrictions?|limits?|limitations?) (?:may |will )?apply',
  ]],
  ['normal', ['average', 'typical(?:ly)?', 'usual(?:ly)?', 'on average', 'expected']],
  ['speedWord', ['(?<!(?:high|full|top|fast)[- ])speeds?(?! data)', 'throughput', 'bandwidth', 'download rate', 'data rate', 'downlink', 'pace', 'connection speed']],
];

/* ---- Numbers as words ---- */

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

export const numberWords: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.flatMap((ten, index) => [[ten, (index + 2) * 10] as const, ...UNITS.map((unit, one) => [`${ten}-${unit}`, (index + 2) * 10 + one + 1] as const)]),
  ['a hundred', 100] as const,
  ...UNITS.map((word, index) => [`${word} hundred`, (index + 1) * 100] as const),
]);
