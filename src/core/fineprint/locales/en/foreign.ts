/** English words for what a text tells of something else than the plan. */
import type { ForeignWords } from '../../foreign.ts';

export const foreign: ForeignWords = {
  others:
    /(?<!\b(?:unlike|like|than|as|on|of|to|from|with|by|at|our|and|or|via|using|any|into|onto)(?: the| our| all| most)? )\b(?:(?:(?:on|under|with) )(?:our |your |my |the )?(?:old|former|previous) (?:[a-z]+ )?(?:plan|tariff|contract)|others(?= (?:still |simply |will |would |may |might |do )?(?:slow|throttle|cut|cap|limit|charge|stop|drop|reduce|block|pull))|(?:(?:most|many|all|some) )?other (?:networks|carriers|providers|companies|brands|operators)|(?:our |its |their )?(?:competitors|rivals)|the competition|the other networks)\b(?![’'])/iu,
  hearsay:
    /\b(?:rumou?rs?|rumou?red|hearsay|urban (?:myth|legend)|i (?:read|heard|saw) (?:somewhere|online|on a forum)|somebody (?:told me|said)|someone (?:told me|said)|a (?:reader|viewer|listener) (?:asks|writes|wants)|word is)\b/iu,
  denies:
    /\b(?:(?:is|are|was|were)(?: simply| just)?(?: not|n[’']t) (?:true|correct|the case|right|accurate)|(?:is|are|was) (?:untrue|false|wrong|nonsense)|den(?:ies|ied) (?:it|this|that|the (?:report|rumou?r|claim)s?)|not so,? says|(?:that[’']s|that is|it[’']s) (?:a myth|false|nonsense|a rumou?r))/iu,
  example:
    /^\W*(?:(?:an? )?(?:worked )?example(?: (?:bill|\d+))?[:,.–—-]|for (?:example|instance)\b|say (?:that )?(?:you|your)\b|suppose\b|imagine\b|let[’']s say\b|if,? for example\b)/iu,
  measured:
    /\b(?:speed ?tests?|ookla|fast\.com|measured|measures|benchmarks?|clocked|in (?:our|my) tests?|i (?:get|got|see|saw|had)|we (?:got|saw|measured))\b/iu,
  refund: /\b(?:(?:we|will|to|they|shall) (?:refund|reimburse|compensate)|(?:refunded|reimbursed|compensation (?:of|is)|compensated))\b/iu,
};
