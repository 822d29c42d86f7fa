import { breachLiability } from '../checks/china.ts';
import { CN_NOTICE_5G } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Does a 5G contract state what leaving, porting or changing costs? */
export const cn5gContractLiability: PlanRule = {
  id: 'cn-5g-contract-liability',
  level: 'plan',
  what: { en: 'what leaving the 5G contract early costs', zh: '提前终止 5G 合约的责任' },
  requires: {
    en: 'As reported, the notice on 5G service asks carriers to warn of the liability for ending, porting, changing or cancelling a 5G contract.',
    zh: '据报道，关于提升 5G 服务质量的通知要求办理 5G 合约前提醒解约、携号转网、变更或销户的违约责任。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'Known from a machine-made paraphrase of a press report only: weak.', zh: '仅据一份机器改写的新闻稿，依据较弱。' },
  citations: [CN_NOTICE_5G],
  inForce: { from: '2021-02-01', to: null },
  when: ['five-g', 'fixed-term'],
  fields: ['contract_months', 'early_termination_fee'],
  check: breachLiability,
};
