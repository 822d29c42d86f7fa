import type { Topic } from '../topic.ts';

/** Notice of a change of terms, and the right to leave because of it. */
export const CHANGE_NOTICE: Topic = {
  id: 'change-notice',
  columns: /change.?notice|notice.?of.?change|变更通知|vertragsänderung|modification/i,
  words:
    /notice of (?:any |a |the )?(?:change|price|modification)|(?:notify|tell|inform|write to) (?:you|customers)[^.;。]{0,60}(?:change|increase|price|terms)|leave (?:without|penalty)|penalty.free|without (?:paying )?(?:a |any )?(?:penalty|charge|early termination)|提前[^.;。]{0,10}(?:通知|公告)|Vertragsänderung|Sonderkündigungsrecht|modification (?:du contrat|des conditions)|modificaci[oó]n (?:del contrato|de las condiciones)|modific(?:a|he) (?:del contratto|delle condizioni)/i,
};
