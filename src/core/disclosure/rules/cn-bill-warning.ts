import { disclosed, notInThisFile } from '../answer.ts';
import { telecomRegulations } from '../rulebooks/cn-citations.ts';
import { statementOn } from '../topic.ts';
import { BILL_WARNING } from '../topics/bill-warning.ts';
import type { PlanRule } from '../types.ts';
import type { Check } from '../checks/fields.ts';

const check: Check = (subject) => {
  const said = statementOn(BILL_WARNING, subject);
  return said !== null && said.kind !== 'link'
    ? disclosed([said.evidence])
    : notInThisFile({
        en: 'Whether users are warned is seen on bills, not in a tariff file.',
        zh: '是否告知用户须看账单，资费文件无从判断。',
      });
};

/** Is a user warned of an unusually high bill? */
export const cnBillWarning: PlanRule = {
  id: 'cn-bill-warning',
  level: 'plan',
  what: { en: 'warnings of unusually high bills', zh: '异常巨额费用的告知' },
  requires: {
    en: 'The Telecommunications Regulations require the carrier to tell users quickly of a bill more than five times the average of the three months before.',
    zh: '《电信条例》要求：用户出现超过此前三个月平均费用五倍以上的费用时，应当尽可能迅速告知。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'A duty towards users with such a bill, not a field of a tariff: the file can state it, and need not.',
    zh: '此为对出现异常费用用户的义务，并非资费栏目：文件可以载明，但不必载明。',
  },
  citations: [telecomRegulations('Art. 33', '第三十三条')],
  inForce: { from: '2000-09-25', to: null },
  when: [],
  fields: ['terms'],
  check,
};
