/** Romanised Hindi words next to a quantity that tell what the quantity is there for; the English ones hold beside them. */
import { after, before, type Around, type ClaimWords, type Roles } from '../../locale.ts';
import { claims as englishClaims, roles as english } from '../en/patterns.ts';

const FILL =
  '(?:(?: |/|-)(?:ka|ki|ke|ko|se|data|net|internet|high|speed|limit|quota|pura|poora|saara|daily|roz|roj|din|day|month|mahine|use|usage|fup|wala|hi|bhi|agar|jaise|jab|4g|5g|free|total)){0,6}';
const DONE =
  '(?:(?:ke|k) (?:ba+d|bd|upar|aage)|ba+d(?! (?:me|mein) ?$)|kh?a?ta?m|finish|over ho|complete ho|exhaust|cross|paar|pura (?:ho|kar|hote)|poora (?:ho|kar|hote)|use (?:ho|kar|hone|karne|karte|krne|krte)|used? ho|se (?:zyada|jyada|upar|aage)(?! (?:nahi|nhi))|hote hi|hone (?:pe|par|ke)|ke ba+d)';

/** Both the patterns of one role and the English ones of the same. */
function beside(own: { readonly before?: string; readonly after?: string }, other: Around): Around {
  const join = (pattern: RegExp | null, source: string | undefined, make: (source: string) => RegExp): RegExp | null =>
    source === undefined ? pattern : pattern === null ? make(source) : new RegExp(`${make(source).source}|${pattern.source}`, 'i');
  return { ...other, before: join(other.before, own.before, before), after: join(other.after, own.after, after) };
}

export const roles: Roles = {
  ...english,
  threshold: beside({ after: `${FILL} ?${DONE}` }, english.threshold),
  limit: beside(
    {
      before: '(?:fup|limit|quota|cap)(?: (?:hai|h|ki|ka|sirf|only|bas|=|:)){0,3}\\s*',
      after: ' (?:ki|ka|tak ki) (?:limit|fup|cap|quota)',
    },
    english.limit,
  ),
  until: beside(
    {
      before: '(?:pehle|pahle|shuru ke)\\s*',
      after: '(?:(?: |/)(?:data|ka|ki|ke|day|din|use|usage)){0,3} ?tak(?! (?:hi|ki limit|limited))',
    },
    english.until,
  ),
  ignored: beside(
    {
      before: '(?:bonus|rollover|storage)\\s*',
      after:
        '(?: (?:data|milta|milti|ka|ki|limit|roz)){0,4} (?:tha|thi|the)(?![a-z])|(?: data)? (?:bonus|ki jagah|se (?:badha|ghata))|(?: (?:khatam|use|hone|hote|ke|baad|pe|par|hi|ho|jane)){0,4} (?:sms|message|msg|alert|notification)|(?: [a-z]{1,8}){0,3} (?:cloud|storage|ram|movie|file)',
    },
    english.ignored,
  ),
  ignoredSpeed: beside(
    {
      before: '(?:average|pehle|pahle|ki jagah|upload)(?: speed)?\\s*',
      after:
        '(?: (?:wala|wale|wali|ka|ki|fiber|broadband)){0,3} (?:plan|connection|pack|line)|(?: (?:speed|ki|tak)){0,3} (?:thi|tha|aati thi|aa rahi)(?![a-z])| se (?:ghat|gir|kam|seedha)',
    },
    english.ignoredSpeed,
  ),
  ceilingSpeed: beside(
    {
      before: '(?:max|maximum|zyada se zyada|jyada se jyada|sirf|bas)(?: (?:speed|ki)){0,2}\\s*',
      after: ' (?:se (?:zyada|jyada|upar)(?: [a-z]{1,8}){0,2} (?:nahi|nhi|na)|tak (?:hi|limit))',
    },
    english.ceilingSpeed,
  ),
  headlineSpeed: beside({ after: ' ?tak' }, english.headlineSpeed),
  eitherSpeed: beside({ before: '(?:ya|ya fir|ya phir)\\s*' }, english.eitherSpeed),
  chargeCap: beside(
    { before: '(?:zyada se zyada|jyada se jyada|max)\\s*', after: ' (?:se (?:zyada|jyada) (?:nahi|nhi)|tak hi|max)' },
    english.chargeCap,
  ),
};

export const claims: ClaimWords = {
  claim: /(?<![\p{L}\p{N}])(?:anlimited|unlimeted|unlimted|asimit|aseemit|behisaab|beshumar|jitna (?:chaho|marzi))(?![\p{L}\p{N}])/giu,
  notDataAfter: new RegExp(`${englishClaims.notDataAfter.source}|^ (?:data |net )?(?:nahi|nhi)`, 'i'),
  deniedBefore: englishClaims.deniedBefore,
};
