/** Romanised Hindi words next to a quantity that tell what the quantity is there for. */
import { after, before, type ClaimWords, type Roles } from '../../locale.ts';

const FILL =
  '(?:(?: |/|-)(?:ka|ki|ke|ko|se|data|net|internet|high|speed|limit|quota|pura|poora|saara|daily|roz|roj|din|day|month|mahine|use|usage|fup|wala|hi|bhi|agar|jaise|jab|4g|5g|free|total)){0,6}';
const DONE =
  '(?:(?:ke|k) (?:ba+d|bd|upar|aage)|ba+d(?! (?:me|mein) ?$)|kh?a?ta?m|finish|over ho|complete ho|exhaust|cross|paar|pura (?:ho|kar|hote)|poora (?:ho|kar|hote)|use (?:ho|kar|hone|karne|karte|krne|krte)|used? ho|se (?:zyada|jyada|upar|aage)(?! (?:nahi|nhi))|hote hi|hone (?:pe|par|ke)|ke ba+d)';

const NONE = { before: null, after: null } as const;

export const roles: Roles = {
  threshold: {
    before: before('\\b(?:after|beyond|post|above|over|exceeding|once|>)(?: (?:the|daily|first|using|data|your)){0,3}\\s*'),
    after: after(`${FILL} ?${DONE}`),
  },
  limit: {
    before: before('\\b(?:fup|limit|quota|cap)(?: (?:hai|h|ki|ka|sirf|only|bas|of|is|=|:)){0,3}\\s*:?\\s*'),
    after: after('(?: |/)?(?:(?:ki|ka|tak ki|daily|data) )?(?:limit|fup|cap|quota)\\b'),
  },
  more: { before: before('\\b(?:agle|agla|another)\\s*'), after: null },
  until: {
    before: before('\\b(?:pehle|pahle|shuru ke|first|up to|upto|till)\\s*'),
    after: after('(?:(?: |/)(?:data|ka|ki|ke|day|din|use|usage)){0,3} ?tak(?! (?:hi|ki limit|limited))'),
  },
  pack: {
    before: before('\\b(?:har|every|each)(?: extra)?\\s*'),
    after: after(' (?:ka |ke |wala )?(?:top-?up|booster|voucher|add-?on|pack|block)'),
  },
  head: NONE,
  chargeEnd: NONE,
  part: { before: before('\\d ?[gm]b ?\\+ ?'), after: after(' ?\\+ ?\\d') },
  ignored: {
    before: before(
      '\\b(?:bonus|rollover|storage|(?:matlab|yaani|yani|mtlb|means)(?: (?:ki|total|overall|kul)){0,2}|(?:roz|roj|rozana|daily|per day|a day|har din|\\/day)[^.\\n]{0,48}(?:total|kul))\\s*',
    ),
    after: after(
      '(?: (?:data|milta|milti|ka|ki|limit|roz)){0,4} (?:tha|thi|the)(?![a-z])|(?: data)? (?:bonus|ki jagah|se (?:badha|ghata))|(?: (?:khatam|use|hone|hote|ke|baad|pe|par|hi|ho|jane)){0,4} (?:sms|message|msg|alert|notification)|(?: [a-z]{1,8}){0,3} (?:cloud|storage|ram|movie|file)',
    ),
  },
  ignoredSpeed: {
    before: before('\\b(?:average|avg|pehle|pahle|ki jagah|upload)(?: speed)?\\s*'),
    after: after(
      '(?: (?:wala|wale|wali|ka|ki|fiber|broadband)){0,3} (?:plan|connection|pack|line)|(?: (?:speed|ki|tak)){0,3} (?:thi|tha|aati thi|aa rahi)(?![a-z])| se (?:ghat|gir|kam|seedha)| upload',
    ),
  },
  ceilingSpeed: {
    before: before('\\b(?:max|maximum|zyada se zyada|jyada se jyada|sirf|bas|only|capped at|limited to)(?: (?:speed|ki)){0,2}\\s*'),
    after: after(' (?:se (?:zyada|jyada|upar)(?: [a-z]{1,8}){0,2} (?:nahi|nhi|na)|tak (?:hi|limit)|max)'),
  },
  headlineSpeed: { before: before('\\b(?:up to|upto)\\s*'), after: after(' ?tak') },
  eitherSpeed: { before: before('\\b(?:ya|ya fir|ya phir|or)\\s*'), after: null },
  ignoredPrice: {
    before: before('\\b(?:add-?on|top-?up|booster|voucher|pehle|pahle|ya|or)\\s*'),
    after: after(' (?:tha|thi|the|ki jagah)(?![a-z])'),
  },
  netPrice: NONE,
  chargeCap: {
    before: before('\\b(?:zyada se zyada|jyada se jyada|max|maximum)\\s*'),
    after: after(' (?:se (?:zyada|jyada) (?:nahi|nhi)|tak hi|max\\b)'),
  },
  countCap: /\b(?:max|maximum|zyada se zyada|jyada se jyada) (\d{1,2}|ek|do|teen|char|paanch) (?:bar|baar|times?)\b/gi,
  moneyLimit: { before: null, after: after(' (?:ka |ki |ke |bill )?(?:hone|hote|pohanch|pahunch|paar|cross)') },
};

export const claims: ClaimWords = {
  claim: /(?<![\p{L}\p{N}])(?:anlimited|unlimeted|unlimted|asimit|aseemit|behisaab|beshumar|jitna (?:chaho|marzi))(?![\p{L}\p{N}])/giu,
  notDataAfter: /^ (?:calls?|calling|sms|talktime|minutes?|baat|voice|(?:data |net )?(?:nahi|nhi))(?![a-z])/i,
  deniedBefore: /\bnon-?$/i,
};
