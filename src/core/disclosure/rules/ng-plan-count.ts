import type { Evidence } from '../../model/index.ts';
import { conflicting, disclosed, notInThisFile } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { NG_COUNT } from '../rulebooks/ng-ncc-citations.ts';
import type { CarrierQuestion, CarrierRule } from '../types.ts';

const PLANS = 7;
const BUNDLES = 100;

/** A file does not tell plans from bundles: only fewer than 8 rows and more than 107 settle the question. */
const collect = (): CarrierQuestion => {
  let [count, excerpt] = [0, false];
  let last: readonly Evidence[] = [];
  return {
    see: ({ plan }) => {
      count++;
      excerpt ||= plan.coverage === 'excerpt';
      if (count <= PLANS + BUNDLES + 1) last = evidenceFor(plan, 'name');
    },
    answer: () => {
      const note = { en: `The file has ${count} plans and bundles.`, zh: `文件共有 ${count} 个套餐。` };
      if (!excerpt && last.length > 0 && count <= PLANS) return disclosed(last, note);
      return last.length > 0 && count > PLANS + BUNDLES ? conflicting('other-than-the-figure', last, note) : notInThisFile(note);
    },
  };
};

/** Are there more plans than the guidance names? */
export const ngPlanCount: CarrierRule = {
  id: 'ng-plan-count',
  level: 'carrier',
  what: { en: 'the number of plans and bundles', zh: '套餐数量' },
  requires: {
    en: 'As reported, an operator has at most 7 tariff plans and 100 bundles.',
    zh: '据报道，每家运营商最多 7 个资费套餐和 100 个叠加套餐。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'As reported for the guidance of July 2024; the wording as amended in November 2024 was not read.',
    zh: '据 2024 年 7 月指引的报道；未查阅 2024 年 11 月修订文本。',
  },
  citations: [NG_COUNT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['plan_name'],
  collect,
};
