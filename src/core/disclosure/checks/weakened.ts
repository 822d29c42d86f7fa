/**
 * Weakened disclosure: the claim stands in the name, the limit only in a note or behind a link.
 * Source of the idea: 明码标价和禁止价格欺诈规定 Art. 19(6) (playing down price terms that hurt the consumer) and the settlement
 * FTC v. AT&T Mobility of 2019-11-05 (limits of "unlimited" prominently, not in fine print or behind a link). That a column of
 * notes plays a limit down is our own inference, and findings say no more than where the words stand.
 */
import type { Evidence, Plan } from '../../model/index.ts';
import { disclosed, notApplicable, vague } from '../answer.ts';
import { dataTierEvidence, distinct, evidenceFor, statedFacts } from '../facts.ts';
import type { Answer } from '../types.ts';
import type { Check } from './fields.ts';

/** Columns that hold notes, in the words publishers use for them. */
const NOTES =
  /\bnotes?\b|footnote|remark|disclaimer|small ?print|fine ?print|\bother\b|备注|備註|其他|其它|说明事项|温馨提示|hinweis|bemerkung|fu(?:ß|ss)note|observa|remarque|\bnot[ae]s?\b|비고|유의|備考|注意/i;
/** Columns made for what happens after the allowance are no notes, whatever else their name says. */
const FOR_LIMITS = /超出|套外|overage|additional|excess|throttl|threshold|fair.?us/i;

/** True for a quote that stands in a column of notes. */
export const isNote = ({ column }: Evidence): boolean => NOTES.test(column) && !FOR_LIMITS.test(column);

/** Where the limit of data stands: the quotes behind threshold, effect and speed of every limiting tier. */
function limitOf(plan: Plan): readonly Evidence[] {
  const limiting = plan.tiers.some(({ scope, effect }) => scope === 'data' && effect !== 'full-speed');
  return limiting ? dataTierEvidence(plan, 'threshold', 'speed', 'effect', 'price') : [];
}

/**
 * Put to plans with an unlimited claim. Disclosed when the limit stands in a column of its own or beside the claim, or the file says
 * that there is none; weakened when it stands in notes only, or the file gives no limit but the address of a data policy.
 */
export const limitBesideClaim: Check = ({ plan }): Answer => {
  const claim = evidenceFor(plan, 'unlimited_claim');
  const none = statedFacts(plan, 'no_limit');
  const limit = limitOf(plan);
  if (limit.length > 0)
    return limit.every(isNote)
      ? vague('weakened', distinct([...claim, ...limit]))
      : disclosed(distinct([...claim, ...limit.filter((one) => !isNote(one))]));
  if (none.length > 0) return disclosed(evidenceFor(plan, 'no_limit'));
  const link = evidenceFor(plan, 'links.dataPolicy');
  return link.length > 0
    ? vague('weakened', distinct([...claim, ...link]))
    : notApplicable({ en: 'The file states no limit that could be played down.', zh: '文件未载明任何限制条件，无从淡化。' });
};
