import { conduct } from '../checks/conduct.ts';
import { CA_2017 } from '../rulebooks/ca-wireless-code-citations.ts';
import type { PlanRule } from '../types.ts';

/** Do key terms stay as they are until the contract ends? */
export const caNoChangeMidTerm: PlanRule = {
  id: 'ca-no-change-mid-term',
  level: 'plan',
  what: { en: 'key terms unchanged until the contract ends', zh: '合约期内关键条款不变' },
  requires: {
    en: 'The code requires that data, a key term of the contract, is not changed before the contract ends unless the customer agrees.',
    zh: '守则要求：流量属关键合同条款，未经用户同意，合约期内不得变更。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [CA_2017],
  inForce: { from: null, to: null },
  when: [],
  fields: [],
  check: conduct(
    'Whether a contract was changed cannot be read from the file of one day; compare the snapshots.',
    '合同是否变更无法从某一天的文件得知；请比对各期快照。',
  ),
};
