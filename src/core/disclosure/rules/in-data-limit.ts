import { either } from '../checks/combine.ts';
import { states, type Check } from '../checks/fields.ts';
import { threshold } from '../checks/limit.ts';
import { IN_FUP, IN_FUP_DRAFT } from '../rulebooks/in-trai-citations.ts';
import type { PlanRule } from '../types.ts';

/** For what is sold as unlimited the limit is the threshold; otherwise it is the allowance. */
const limit: Check = (subject) =>
  subject.plan.unlimitedClaim === null ? either(states('allowance.data'), threshold)(subject) : threshold(subject);

/** How much data? */
export const inDataLimit: PlanRule = {
  id: 'in-data-limit',
  level: 'plan',
  what: { en: 'the data limit', zh: '流量限额' },
  requires: { en: 'As reported, plans state the limit of data.', zh: '据报道，套餐须写明流量限额。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the direction itself was not read.', zh: '据报道；未查阅指令原文。' },
  citations: [IN_FUP_DRAFT, IN_FUP],
  inForce: { from: null, to: null },
  when: ['internet-access'],
  fields: ['data_allowance', 'terms'],
  check: limit,
};
