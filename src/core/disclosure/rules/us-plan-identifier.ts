import { absent, conflicting, disclosed } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { fcc2286 } from '../rulebooks/us-citations.ts';
import type { Answer, PlanRule, Said, Subject } from '../types.ts';

const FORM = /^[FM]\d{10}[A-Za-z0-9]{15}$/;
const OTHER_FORM: Said = {
  en: 'The order asks for F or M, ten digits and exactly fifteen letters or digits, 26 in all; a public draft of the format says “up to 15”.',
  zh: '命令要求 F 或 M、十位数字和恰好十五位字母或数字，共 26 位；一份公开的格式草案写作“至多 15 位”。',
};
const OTHER_SERVICE: Said = {
  en: 'The first letter of the identifier and the kind of service say different things.',
  zh: '编号首字母与接入类型不一致。',
};

/** F for fixed, M for mobile: the letter is compared where the row states the service too. */
function planIdentifier({ plan }: Subject): Answer {
  const id = plan.publishedId;
  const evidence = evidenceFor(plan, 'published_id');
  if (id === null || evidence.length === 0) return absent();
  if (!FORM.test(id)) return conflicting('other-than-the-figure', evidence, OTHER_FORM);
  const other = plan.service === 'mobile' ? 'F' : plan.service === 'fixed' ? 'M' : null;
  return id[0] === other
    ? conflicting('two-statements', [...evidence, ...evidenceFor(plan, 'service')], OTHER_SERVICE)
    : disclosed(evidence);
}

/** Does the plan have a unique identifier of the right form? */
export const usPlanIdentifier: PlanRule = {
  id: 'us-plan-identifier',
  level: 'plan',
  what: { en: 'the unique plan identifier', zh: '唯一套餐编号' },
  requires: {
    en: 'The order requires a unique plan identifier: F or M, the ten digits of the provider’s registration number, and exactly fifteen letters or digits.',
    zh: '命令要求唯一套餐编号：字母 F 或 M、提供商十位注册号，以及恰好十五位字母或数字。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'A public draft of the machine-readable format says “up to 15”; the order says precisely fifteen.',
    zh: '一份公开的机器可读格式草案写作“至多 15 位”；命令写明恰好十五位。',
  },
  citations: [fcc2286('¶ 78')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['plan_id'],
  check: planIdentifier,
};
