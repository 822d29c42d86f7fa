import { conflicting, disclosed, notApplicable } from '../answer.ts';
import type { Check } from '../checks/fields.ts';
import { ofTheThree } from '../checks/korean-three.ts';
import { evidenceFor } from '../facts.ts';
import { KR_KFTC } from '../rulebooks/kr-consent-citations.ts';
import type { PlanRule, Said } from '../types.ts';

const UNLIMITED = /무제한|무한|unlimited/i;
/** Files in translation say unlimited in other words; what is read as unlimited and not called included counts. */
const INCLUDED = /기본|included/i;
const NOTE: Said = { en: 'Messages are called unlimited, not “기본제공” (included).', zh: '短信称“无限”，而非“기본제공”（基本提供）。' };

const wording: Check = ({ plan }) => {
  const evidence = evidenceFor(plan, 'allowance.sms');
  if (evidence.length === 0) return notApplicable({ en: 'The file says nothing of messages.', zh: '文件未提及短信。' });
  return evidence.some(({ text }) => UNLIMITED.test(text) || (plan.sms.kind === 'unlimited' && !INCLUDED.test(text)))
    ? conflicting('other-than-the-figure', evidence, NOTE)
    : disclosed(evidence);
};

/** Are messages called included rather than unlimited? */
export const krMessagesWording: PlanRule = {
  id: 'kr-messages-wording',
  level: 'plan',
  what: { en: 'the wording for messages', zh: '短信的表述' },
  requires: {
    en: 'As reported, SKT, KT and LG U+ call messages “기본제공” (included) instead of “무제한” (unlimited).',
    zh: '据报道，SKT、KT、LG U+ 须将短信的“무제한”（无限）改称“기본제공”（基本提供）。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'As reported; the report gives the day (1 November) but no year, and 2016 is our reading of it.',
    zh: '据报道；报道载明日期（11 月 1 日）而无年份，2016 年为我们的理解。',
  },
  citations: [KR_KFTC],
  inForce: { from: '2016-11-01', to: null },
  when: ['mobile'],
  fields: ['sms'],
  check: ofTheThree(wording),
};
