import type { Evidence } from '../../model/index.ts';
import { absent, disclosed, notInThisFile, vague } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { IN_PROMINENT } from '../rulebooks/in-trai-citations.ts';
import type { CarrierQuestion, CarrierRule } from '../types.ts';

const TERM_LINKS = ['links.terms', 'links.dataPolicy', 'links.contract', 'links.plan'];

/** Terms in the row, or an address of its own, of how many plans; one address behind all of them is one page for all. */
const collect = (): CarrierQuestion => {
  let [plans, withTerms, withLink] = [0, 0, 0];
  const links = new Set<string>();
  let [terms, link]: [readonly Evidence[], readonly Evidence[]] = [[], []];
  return {
    see: ({ plan }) => {
      plans++;
      const [address] = evidenceFor(plan, ...TERM_LINKS);
      if (address) {
        withLink++;
        if (links.size < 2) links.add(address.text);
        if (link.length === 0) link = [address];
      }
      if (plan.terms.length === 0) return;
      withTerms++;
      if (terms.length === 0) terms = evidenceFor(plan, 'tiers.threshold', 'tiers.effect', 'name').slice(0, 1);
    },
    answer: () => {
      if (withTerms === plans && terms.length > 0) return disclosed(terms);
      if (withLink === 0 && withTerms === 0) return absent();
      if (links.size > 1 && withLink === plans) return disclosed(link);
      if (plans === 1)
        return notInThisFile({
          en: 'Of one plan it cannot be told whether its page is its own.',
          zh: '仅有一个套餐，无法判断该页面是否专属。',
        });
      return vague('in-part', [...terms, ...link], [{ en: 'terms of its own for each plan', zh: '各套餐各自的条款' }]);
    },
  };
};

/** Do the terms stand with each plan? */
export const inTermsWithPlan: CarrierRule = {
  id: 'in-terms-with-plan',
  level: 'carrier',
  what: { en: 'terms given with each plan', zh: '随套餐列出的条款' },
  requires: {
    en: 'As reported, further terms stand with the plan they belong to, not on one page for all.',
    zh: '据报道，其他条款须与所属套餐一并列出，而不是集中在一个页面。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the direction itself was not read.', zh: '据报道；未查阅指令原文。' },
  citations: [IN_PROMINENT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms', 'data_policy_url', 'source_url'],
  collect,
};
