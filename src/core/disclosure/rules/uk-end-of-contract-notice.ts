import { conduct } from '../checks/conduct.ts';
import { BUSINESS_NOTE, generalCondition } from '../rulebooks/uk-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is the user told at the end of the contract and once a year? */
export const ukEndOfContractNotice: PlanRule = {
  id: 'uk-end-of-contract-notice',
  level: 'plan',
  what: { en: 'notices at the end of the contract and every year', zh: '合约到期及年度通知' },
  requires: {
    en: 'The general conditions require notices at the end of a contract and yearly notices of the best tariff.',
    zh: '通用条件要求合约到期通知及每年的最优资费通知。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: BUSINESS_NOTE,
  citations: [generalCondition('C1.21–C1.36')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['contact_url'],
  check: conduct('Notices go to customers one by one; a tariff file does not show them.', '通知逐户发送，资费文件无法说明。'),
};
