import { periodDays } from '../../model/index.ts';
import { notApplicable, notInThisFile } from '../answer.ts';
import type { Check } from '../checks/fields.ts';
import { granted } from '../checks/granted.ts';
import { evidenceFor } from '../facts.ts';
import { ZA_8A } from '../rulebooks/za-end-user-citations.ts';
import { ROLLOVER } from '../topics/rollover.ts';
import type { PlanRule, Subject } from '../types.ts';

const DENIED = /(?:not|n['’]t|no|never) (?:be )?(?:roll|carr)|expire|lost|forfeit|lapse/i;
const PROMOTIONAL = /\bpromo|\bfree\b/i;

/** The days the bundle lasts; null when the file does not say. */
const days = ({ plan }: Subject): number | null => {
  const stated = evidenceFor(plan, 'validity', 'price.period').length > 0;
  const period = plan.validity ?? plan.prices[0]?.period ?? null;
  return !stated || period === null || period === 'one-off' ? null : periodDays(period);
};

const rollover: Check = (subject) => {
  const { plan } = subject;
  const length = days(subject);
  if (length !== null && length <= 7) return notApplicable({ en: 'Bundles of up to seven days are exempt.', zh: '七天及以下的套餐除外。' });
  if (plan.unlimitedClaim !== null) return notApplicable({ en: 'Uncapped bundles are exempt.', zh: '不限量套餐除外。' });
  if (PROMOTIONAL.test(plan.name) || plan.prices.some(({ amount }) => amount.units === 0))
    return notApplicable({ en: 'Free and promotional bundles are exempt.', zh: '免费及促销套餐除外。' });
  const answer = granted(ROLLOVER, DENIED, { en: 'The text says that unused allowance is not kept.', zh: '文中称剩余用量不予保留。' })(
    subject,
  );
  return length === null && answer.outcome !== 'disclosed'
    ? notInThisFile({
        en: 'The file does not say how long the bundle lasts, and short ones are exempt.',
        zh: '文件未载明套餐时长，而短期套餐除外。',
      })
    : answer;
};

/** Is unused allowance kept? */
export const zaRollover: PlanRule = {
  id: 'za-rollover',
  level: 'plan',
  what: { en: 'rollover of unused allowance', zh: '剩余用量结转' },
  requires: {
    en: 'The regulation requires unused allowance to roll over at least once, without being asked and free of charge; not for bundles of up to seven days, uncapped, free or promotional ones.',
    zh: '条例要求剩余用量至少自动、免费结转一次；七天及以下、不限量、免费或促销套餐除外。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [{ ...ZA_8A, text: { en: `${ZA_8A.text.en}, sub-regulation (5), (6)`, zh: `${ZA_8A.text.zh}，第 (5), (6) 款` } }],
  inForce: { from: '2027-01-23', to: null },
  when: ['limited-data'],
  fields: ['terms', 'price_period'],
  check: rollover,
};
