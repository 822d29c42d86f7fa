import { conflicting } from '../answer.ts';
import { about } from '../checks/about.ts';
import type { Check } from '../checks/fields.ts';
import { BR_ANATEL } from '../rulebooks/br-label-citations.ts';
import { statementOn } from '../topic.ts';
import { PRICE_REVISION } from '../topics/price-revision.ts';
import type { PlanRule } from '../types.ts';

const MONTHS = /\b(\d{1,2}) ?(?:months?|mes(?:es)?|个月)|mensal|monthly|semestral|half[ -]yearly/i;
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^semestral|^half/i, 6],
  [/^mensal|^monthly/i, 1],
];

/** Months between two changes of price, where the words give them. */
function months(text: string): number | null {
  const match = MONTHS.exec(text);
  if (!match) return null;
  return match[1] === undefined ? (WORDS.find(([word]) => word.test(match[0]))?.[1] ?? null) : Number(match[1]);
}

const revision: Check = (subject) => {
  const found = statementOn(PRICE_REVISION, subject);
  const interval = found === null ? null : months(found.evidence.text);
  return found !== null && interval !== null && interval < 12
    ? conflicting('other-than-the-figure', [found.evidence], {
        en: `The interval stated is ${interval} months; the rule names 12.`,
        zh: `所载间隔为 ${interval} 个月；规则所定为 12 个月。`,
      })
    : about(PRICE_REVISION)(subject);
};

/** How and how often may the price be changed? */
export const brPriceRevision: PlanRule = {
  id: 'br-price-revision',
  level: 'plan',
  what: { en: 'the rule on changes of price', zh: '调价规则' },
  requires: {
    en: 'The regulation requires the registration to give the readjustment of prices, which may not come sooner than after 12 months.',
    zh: '法规要求备案内容包括价格调整规则，且间隔不得少于 12 个月。',
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
  check: revision,
};
