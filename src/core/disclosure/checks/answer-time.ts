/** The time in which a complaint is answered, compared with the figure a rule names. */
import { absent, conflicting, disclosed, vague } from '../answer.ts';
import { statementOn } from '../topic.ts';
import { ANSWER_TIME } from '../topics/answer-time.ts';
import type { Said } from '../types.ts';
import type { Check } from './fields.ts';

const DAYS = /(\d{1,3}) ?个?(工作日| ?working days| ?business days|日|天| ?days?)/i;
/** Working days in a week of seven. */
const WEEK = 7 / 5;

/** Disclosed when the stated time is no longer than `days`; a longer one conflicts with the figure. */
export const answeredWithin = (days: number, of: 'days' | 'working days'): Check => {
  const note: Said = { en: `The rule names ${days} ${of}.`, zh: `规则所列期限为 ${days} 个${of === 'days' ? '自然日' : '工作日'}。` };
  const most = of === 'days' ? days : days * WEEK;
  return (subject) => {
    const found = statementOn(ANSWER_TIME, subject);
    if (found === null || found.kind !== 'value') return absent();
    const [, figure, unit = ''] = DAYS.exec(found.evidence.text) ?? [];
    if (figure === undefined) return vague('vague-words', [found.evidence], [{ en: 'a number of days', zh: '具体天数' }]);
    const stated = Number(figure) * (/工作|working|business/i.test(unit) ? WEEK : 1);
    return stated <= most ? disclosed([found.evidence]) : conflicting('other-than-the-figure', [found.evidence], note);
  };
};
