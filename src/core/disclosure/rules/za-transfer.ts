import { granted } from '../checks/granted.ts';
import { ZA_8A } from '../rulebooks/za-end-user-citations.ts';
import { DATA_TRANSFER } from '../topics/data-transfer.ts';
import type { PlanRule } from '../types.ts';

const DENIED = /(?:not|non|n['’]t|cannot|no)[ -](?:be )?(?:transfer|gift|shar|donat)/i;

/** May allowance be given to another user? */
export const zaTransfer: PlanRule = {
  id: 'za-transfer',
  level: 'plan',
  what: { en: 'the transfer of allowance to another user', zh: '向其他用户转赠用量' },
  requires: {
    en: 'The regulation requires that allowance can be transferred to any user of the same licensee.',
    zh: '条例要求用量可转赠给同一运营商的任何用户。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [{ ...ZA_8A, text: { en: `${ZA_8A.text.en}, sub-regulation (7)`, zh: `${ZA_8A.text.zh}，第 (7) 款` } }],
  inForce: { from: '2027-01-23', to: null },
  when: ['limited-data'],
  fields: ['terms'],
  check: granted(DATA_TRANSFER, DENIED, { en: 'The text says that allowance cannot be transferred.', zh: '文中称用量不可转赠。' }),
};
