import { vague } from '../answer.ts';
import { about } from '../checks/about.ts';
import type { Check } from '../checks/fields.ts';
import { NG_ARISE, NG_JOCOMMS } from '../rulebooks/ng-ncc-citations.ts';
import { ADD_ONS } from '../topics/add-ons.ts';
import type { PlanRule } from '../types.ts';

const FIGURE = /\d/;

const addOns: Check = (subject) => {
  const answer = about(ADD_ONS)(subject);
  return answer.outcome === 'disclosed' && answer.reason === 'stated' && !answer.evidence.some(({ text }) => FIGURE.test(text))
    ? vague('in-part', answer.evidence, [{ en: 'the price of an add-on', zh: '叠加包价格' }])
    : answer;
};

/** Which add-ons are there, at what price? */
export const ngAddOns: PlanRule = {
  id: 'ng-add-ons',
  level: 'plan',
  what: { en: 'add-ons and their price', zh: '叠加包及其价格' },
  requires: {
    en: 'As reported, a table shows the add-ons of each plan and their price.',
    zh: '据报道，须以表格列明各套餐的叠加包及价格。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'As reported for the guidance of July 2024; the wording as amended in November 2024 was not read.',
    zh: '据 2024 年 7 月指引的报道；未查阅 2024 年 11 月修订文本。',
  },
  citations: [NG_ARISE, NG_JOCOMMS],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: addOns,
};
