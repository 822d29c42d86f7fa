/** English words around quantities that are no part of a plan's tiers. */
import { after, before, type Asides } from '../../locale.ts';

/** What data is spent on: an illustration, not an amount of the plan. */
const PASTIME =
  '(?:hours?|hrs?|minutes?|mins?|films?|movies?|episodes?|videos?|songs?|albums?|playlists?|games?|gaming|streaming|browsing|scrolling|photos?|pictures?|updates?|box ?sets?|matches|calls?)';
const TAKES =
  '(?:uses?|using|used|needs?|takes?|consumes?|consuming|burns? (?:through|up)?|eats?(?: up)?|chews? (?:through|up)|gobbles?(?: up)?|requires?|costs?(?: you)?|comes to|works out at|equals|adds up to)';
const ABOUT =
  '(?:,? ?(?:up|to|about|around|roughly|some|approximately|approx\\.?|nearly|as much as|only|just|at least|on|average|an|a|~|≈)){0,4}';
/** Those who are counted, not those who are limited: "most customers use", but not "the top 5 % who use". */
const MOST = '(?:average[sd]?|typical(?:ly)?|majority|most of|most|fewer than|less than|9\\d(?:\\.\\d)? ?(?:%|per ?cent)|mean|median)';
const PEOPLE =
  '(?:customers?|users?|people|persons?|households?|famil(?:y|ies)|subscribers?|members?|homes?|lines?|brits?|americans?|adults?|consumers?|usage|consumption)';
const CHANGED =
  '(?:ris(?:e[sn]?|ing)|rose|grow(?:s|n)?|grew|go(?:es)?|gone|went|climb(?:s|ed)?|jump(?:s|ed)?|increas(?:e[sd]?|ing)|mov(?:e[sd]?|ing)|chang(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|bump(?:s|ed|ing)?|drop(?:s|ped)?|fall(?:s|en)?|fell|shrinks?|shrunk|cut|reduced|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|upgrad(?:e[sd]?|ing)|boost(?:s|ed|ing)?|extend(?:s|ed|ing)?|expand(?:s|ed|ing)?)';

export const asides: Asides = {
  volumes: [
    {
      before: before(
        "\\b(?:works? out (?:at|to|as)|that[’']s|that is|equals|amounts to|comes to|which is|i\\.e\\.|(?:about|around|roughly|some|an average of))(?: (?:about|around|roughly|just|some|an average of|only)){0,2} *",
      ),
      after: after(' (?:a|per|each|every) (?:day|night|week)\\b'),
    },
    {
      before: before(
        "\\b[5-9]\\d(?:\\.\\d)? ?(?:%|per ?cent)[^.;%]{0,24}(?:that is|i\\.e\\.,?|that[’']s|which is|\\(|or|so|=|meaning|namely)(?: at| about| after){0,2} *",
      ),
    },
    { after: after(' ?\\((?:at )?[5-9]\\d ?(?:%|per ?cent)\\)') },
    {
      after: after(
        ' (?:more|over|too much|beyond|extra|above|in excess|past)(?: than| of)? (?:your|his|her|their|the|what(?: is| your)?) (?:\\w+ ){0,2}(?:allowance|limit|bundle|plan|quota|data|cap)\\b',
      ),
    },
    {
      before: before(
        '\\b(?:recharge|top[- ]?up|topping up|renew|order|activate|sign up|port in|join|switch|register|refill|buy)\\b[^.;]{0,48}\\b(?:get|receive|enjoy|claim|earn|gives? you|we add|gain)(?: an?| up to| another)? *',
      ),
      after: after('(?: of)?(?: (?:data|mobile|5g))? ?(?:extra|bonus|free|more|on top|on us|as a (?:gift|bonus)|gift)\\b'),
    },
    { before: before(`\\b${PASTIME}\\b[^.;:]{0,32}\\b${TAKES}${ABOUT} *`) },
    { after: after(`(?: of data)? ?(?:per|an|each|every|\\/) ?(?:hour|hr|minute|min|film|movie|episode|song|video|photo|game)\\b`) },
    {
      after: after(
        '[ -](?:hd |4k |video |software |ios |android |console )?(?:game|film|movie|file|update|patch|video|episode|box ?set|photo|song|album|attachment)s?\\b(?! (?:data|allowance|streaming|pass|pack|limit|cap))',
      ),
    },
    {
      before: before(
        `\\b${MOST} [^.;,]{0,32}\\b${PEOPLE}\\b[^.;,]{0,24}\\b(?:uses?|used|using|consumes?|consumed|is|was|are|gets? through|goes through|needs?|of)${ABOUT} *`,
      ),
    },
    {
      before: before(
        `\\b(?:on average|an average|typically)[^.;0-9]{0,24}\\b(?:uses?|used|using|consumes?|consumed|of|need|gets? through)${ABOUT} *`,
      ),
    },
    // Room for files, and what a device is sold with.
    {
      after: after(
        '(?: of)?(?: free| secure| bonus| extra)?(?: [a-z]+)? ?(?:cloud|storage|memory|ram|rom|hard (?:disk|drive)|ssd|backup|drive|mailbox|inbox)\\b',
      ),
    },
    { before: before('\\b(?:iphone|galaxy|pixel|xperia|redmi|moto|ipad|handset|memory|storage)\\b[^.;,]{0,20} *') },
    {
      after: after(
        '[ -](?:iphone|galaxy|pixel|(?:phone|handset|smartphone|model|version)\\b(?! (?:plans?|data|deals?|tariffs?|sims?|packages?|allowance)))',
      ),
    },
    // What is given for something else than the plan.
    {
      before: before(
        '\\b(?:refer(?:s|red|ral)?|introduc(?:e|ing) a friend|sign(?:s|ing)? up (?:a|your) friend|for (?:every|each) friend|birthday|loyalty)\\b[^.;]{0,48}',
      ),
    },
    // What is left when a message is sent.
    { before: before('\\b(?:down to (?:your|the) last|left with|remaining balance (?:is|of|falls? (?:to|below)|drops? (?:to|below))) *') },
    {
      after: after(
        ' (?:or less )?(?:of (?:your |the )?(?:data|allowance) )?(?:is |are |being )?(?:left|remaining|remains|to go|short of)\\b',
      ),
    },
    // A figure that was replaced.
    {
      before: before(`\\b${CHANGED}\\b[^.;0-9]{0,32}\\bfrom(?: the| its| a)?(?: current| old| previous| usual)? *`),
      after: after('(?:[ /a-z]{0,16}) ?(?:to|up to)(?: a| the)? ?(?:[a-z]+ ){0,2}\\d'),
    },
    {
      before: before(
        '(?:\\b(?:down|up) from|[(,] ?(?:was|formerly|previously|used to be))(?: the| its)?(?: current| old| previous| usual)? *',
      ),
    },
    {
      before: before('\\b(?:not the|rather than the|and not|as opposed to|it was|which was|was) *'),
      after: after('[ a-z]{0,16}(?:before|until|previously|earlier|last year|as before|in the past)\\b'),
    },
    // "… whether you use 10GB or 200GB": it makes no difference.
    { before: before('\\b(?:whether|no matter if|regardless of whether|be it)\\b[^.;]{0,40} *') },
    { before: before('\\b(?:not|nor|neither|never) (?:even )?(?:at|after) *') },
    { before: before('\\b(?:uses?|download|stream) \\d[\\d.,]* ?[gmt]b? or *') },
    { before: before('^use *'), after: after(' or \\d') },
  ],
  speeds: [
    { after: after(' ?\\((?:for |on |the )?(?:up|uploads?|uplink)\\)|,? (?:for|on) uploads?\\b') },
    {
      before: before('\\b(?:no longer|not any ?more|not)(?: be| being)? [^.;0-9]{0,40}'),
      after: after('(?: any ?more| any longer)?,? but(?: rather| instead| now| only)?(?: slowed| reduced)?(?: (?:to|at))?(?: up to)? \\d'),
    },

    {
      before: before(
        '\\b(?:back up|returns?|returned|returning|restored?|restores|goes? back up|jumps? back(?: up)?|resets?)(?: [a-z]+){0,4} (?:to|at|of)(?: the| its| your)?(?: full| usual| normal)? *',
      ),
    },
    {
      after: after(
        ",? (?:is|are|will|would|can)(?: not|n[’']t| never) (?:be |get )?(?:reduced|slowed|throttled|lowered|cut|limited|capped|affected)\\b",
      ),
    },
    { after: after(' (?:is|are|gets?|will be) (?:restored|reset|back)\\b') },
  ],
};
