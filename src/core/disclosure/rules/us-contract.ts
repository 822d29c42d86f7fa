import { absent, conflicting, disclosed } from '../answer.ts';
import { about } from '../checks/about.ts';
import { either, every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { distinct, evidenceFor } from '../facts.ts';
import { LABEL_LAYOUT, LABEL_NOTE } from '../rulebooks/us-citations.ts';
import { STANDARD_TERMS } from '../topics/standard-terms.ts';
import type { Answer, PlanRule, Said, Subject } from '../types.ts';

const whenRequired = every(
  { what: { en: 'the length of the contract', zh: '合约期限' }, check: states('commitment.months') },
  {
    what: { en: 'a link to its terms', zh: '条款链接' },
    check: either(states('links.contract', 'links.terms'), about(STANDARD_TERMS, { linkIsEnough: true })),
  },
);

const FEE_WITHOUT: Said = {
  en: 'The file states that no contract is required, and a fee for leaving early.',
  zh: '文件称无需签合约，又载明提前终止费。',
};

/** "No contract" answers it; a contract needs its length and its terms. */
function contract(subject: Subject): Answer {
  const { plan } = subject;
  const said = evidenceFor(plan, 'commitment.months', 'commitment.wording');
  if (said.length === 0) return absent();
  if (plan.commitment.months === 0)
    return (plan.termination?.amount?.units ?? 0) > 0
      ? conflicting('two-statements', [...said, ...evidenceFor(plan, 'termination')], FEE_WITHOUT)
      : disclosed(said);
  const answer = whenRequired(subject);
  return answer.outcome === 'disclosed'
    ? answer
    : { ...answer, outcome: 'vague', reason: 'in-part', evidence: distinct([...said, ...answer.evidence]) };
}

/** Is a contract required, for how long, and where are its terms? */
export const usContract: PlanRule = {
  id: 'us-contract',
  level: 'plan',
  what: { en: 'whether a contract is required, its length and its terms', zh: '是否需签合约、期限及条款' },
  requires: {
    en: 'Publishers state on the label whether a contract is required and, if so, its length and a link to its terms.',
    zh: '发布者在标签上写明是否需签合约；如需，写明期限并附条款链接。',
  },
  force: 'must',
  grade: 'practice',
  gradeNote: LABEL_NOTE,
  citations: [LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['contract_months'],
  check: contract,
};
