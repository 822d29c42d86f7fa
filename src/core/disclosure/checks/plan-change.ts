/** Whether a user may move to another plan on sale. Only the text can be looked at: what shops do is conduct. */
import { disclosed, notInThisFile, vague } from '../answer.ts';
import { statementOn } from '../topic.ts';
import { PLAN_CHANGE } from '../topics/plan-change.ts';
import type { Said } from '../types.ts';
import type { Check } from './fields.ts';

const BARRED =
  /(?:不可|不能|不得|不支持|无法|禁止|限制)[^。；，]{0,8}(?:变更|转|更改|更换|降档|改)|(?:cannot|may not|must not) (?:change|switch)/i;
const AGREED = /合约|协议|约定|承诺|contract|agreement/i;

const NOTHING_BARRED: Said = {
  en: 'The file says nothing of a change of plan; whether one is refused is conduct.',
  zh: '文件未提及套餐变更；是否拒绝变更属于经营行为。',
};

/** A bar that rests on an agreement is stated in full; one that does not names no ground. */
export const freeChange: Check = (subject) => {
  const said = statementOn(PLAN_CHANGE, subject);
  if (said === null || said.kind !== 'value') return notInThisFile(NOTHING_BARRED);
  const { text } = said.evidence;
  const grounded = AGREED.test(text) || (subject.plan.commitment.months ?? 0) > 0;
  return BARRED.test(text) && !grounded
    ? vague('in-part', [said.evidence], [{ en: 'the agreement a bar on changing rests on', zh: '限制变更所依据的协议约定' }])
    : disclosed([said.evidence]);
};
