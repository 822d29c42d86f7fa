import type { Topic } from '../topic.ts';

/** Whether use beyond a bundle needs the agreement of the user first. */
export const OUT_OF_BUNDLE_OPT_IN: Topic = {
  id: 'out-of-bundle-opt-in',
  columns: /opt.?in|out.of.bundle (?:consent|setting|access)|overage (?:consent|opt)|consentimento|Zustimmung/i,
  words:
    /opt(?:ed|s|ing)?[ -]?in|(?:express|prior|explicit) (?:consent|agreement|approval)|only (?:if|when|once|after) (?:you|the (?:user|customer|subscriber))[^.;]{0,30}(?:agree|consent|accept|ask|request|choose|confirm)|with(?:out)? (?:your|the (?:user|customer|subscriber)[’']?s?) (?:prior )?(?:consent|agreement|approval)|经(?:用户|您)(?:同意|确认)|用户确认后|(?:consentimento|consentimiento|autoriza[cç][aãi][oó]n?) (?:pr[eé]vi[oa]|express[oa])|avec (?:votre|l[’']) ?accord|consentement|consenso (?:preventivo|espresso)|(?:nur )?mit (?:Ihrer )?(?:ausdrücklichen )?Zustimmung|동의(?:한|하는|를 받)|同意した場合/i,
};
