import type { Evidence } from '../../model/index.ts';
import { absent, conflicting, disclosed, notInThisFile } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { BR_ANATEL } from '../rulebooks/br-label-citations.ts';
import type { CarrierQuestion, CarrierRule } from '../types.ts';

/** Codes kept of one carrier; a longer file is not told in full, and no answer is given for it. */
const KEPT = 100_000;

const collect = (): CarrierQuestion => {
  const names = new Map<string, string>();
  let [first, clash, full]: [readonly Evidence[], readonly Evidence[], boolean] = [[], [], false];
  return {
    see: ({ plan }) => {
      const { publishedId: code, name } = plan;
      if (code === null) return;
      const known = names.get(code);
      if (known === undefined) {
        if (names.size >= KEPT) full = true;
        else names.set(code, name);
        if (first.length === 0) first = evidenceFor(plan, 'published_id');
      } else if (known !== name && clash.length === 0) clash = evidenceFor(plan, 'published_id', 'name');
    },
    answer: () => {
      if (clash.length > 0)
        return conflicting('two-statements', clash, { en: 'The code stands behind another name as well.', zh: '该编码还用于另一名称。' });
      if (full) return notInThisFile({ en: 'The file has more codes than are compared.', zh: '文件中的编码数量超出比对上限。' });
      return first.length > 0 ? disclosed(first) : absent();
    },
  };
};

/** Does one code stand for one offer? */
export const brOfferCodeUnique: CarrierRule = {
  id: 'br-offer-code-unique',
  level: 'carrier',
  what: { en: 'one code for one offer', zh: '一码一套餐' },
  requires: { en: 'The regulation requires the code of an offer to be its own.', zh: '法规要求每项资费的编码唯一。' },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Read on the regulator’s page, which sums the article up; the article itself was not read.',
    zh: '据监管机构网页上的条文概述；未查阅条文原文。',
  },
  citations: [BR_ANATEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['plan_id', 'plan_name'],
  collect,
};
