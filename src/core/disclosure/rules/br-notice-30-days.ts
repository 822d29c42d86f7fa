import { conflicting, disclosed, vague } from '../answer.ts';
import { about } from '../checks/about.ts';
import type { Check } from '../checks/fields.ts';
import { BR_ANATEL } from '../rulebooks/br-label-citations.ts';
import { statementOn } from '../topic.ts';
import { NOTICE_PERIOD } from '../topics/notice-period.ts';
import type { PlanRule } from '../types.ts';

const DAYS = /\b(\d{1,3}) ?(?:dias|days|天|日)/i;

const notice: Check = (subject) => {
  const found = statementOn(NOTICE_PERIOD, subject);
  if (found === null || found.kind !== 'value') return about(NOTICE_PERIOD)(subject);
  const stated = DAYS.exec(found.evidence.text)?.[1];
  if (stated === undefined) return vague('vague-words', [found.evidence], [{ en: 'a number of days', zh: '天数' }]);
  return Number(stated) >= 30
    ? disclosed([found.evidence])
    : conflicting('other-than-the-figure', [found.evidence], {
        en: `The notice stated is ${stated} days; the rule names 30.`,
        zh: `所载通知期为 ${stated} 天；规则所定为 30 天。`,
      });
};

/** How long before a change is the user told? */
export const brNotice30Days: PlanRule = {
  id: 'br-notice-30-days',
  level: 'plan',
  what: { en: '30 days of notice', zh: '提前 30 天通知' },
  requires: {
    en: 'The regulation requires 30 days of notice before an offer or a loyalty term ends or a price changes.',
    zh: '法规要求在套餐或合约期终止、价格变动前 30 天通知。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Read on the regulator’s page, which sums the article up; the article itself was not read.',
    zh: '据监管机构网页上的条文概述；未查阅条文原文。',
  },
  citations: [BR_ANATEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['terms'],
  check: notice,
};
