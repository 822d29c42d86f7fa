import type { Evidence, Plan } from '../../model/index.ts';
import { conflicting, notInThisFile } from '../answer.ts';
import { distinct, evidenceFor } from '../facts.ts';
import { fcc2286 } from '../rulebooks/us-citations.ts';
import type { CarrierQuestion, CarrierRule, Said } from '../types.ts';

const HISTORY = notInThisFile({
  en: 'Within the file no identifier stands for two different plans; what it stood for before shows only in earlier files.',
  zh: '本文件内没有同一编号对应不同套餐的情形；编号以往的用途须对照较早的文件。',
});
const TWICE: Said = { en: 'The same identifier stands for plans with other terms.', zh: '同一编号对应条件不同的套餐。' };

/** What makes a plan another plan: name, prices, data and speeds. */
const termsOf = ({ name, prices, data, speeds }: Plan): string =>
  `${name}|${prices.map(({ amount, kind }) => `${kind}${amount.units}/${amount.scale}`).join()}|${data.wording ?? data.kind}|${speeds[0]?.down?.highKbps ?? ''}`;

function neverAgain(): CarrierQuestion {
  const known = new Map<string, string>();
  const twice: Evidence[] = [];
  return {
    see: ({ plan }) => {
      if (plan.publishedId === null || twice.length > 8) return;
      const terms = termsOf(plan);
      const before = known.get(plan.publishedId);
      if (before === undefined) known.set(plan.publishedId, terms);
      else if (before !== terms) twice.push(...evidenceFor(plan, 'published_id'));
    },
    answer: () => (twice.length > 0 ? conflicting('two-statements', distinct(twice), TWICE) : HISTORY),
  };
}

/** Is an identifier ever used for another plan? */
export const usIdentifierNotReused: CarrierRule = {
  id: 'us-identifier-not-reused',
  level: 'carrier',
  what: { en: 'identifiers that are never used again', zh: '编号不重复使用' },
  requires: {
    en: 'The order requires that an identifier is never used again, even after its plan is withdrawn.',
    zh: '命令要求编号永不重复使用，即使套餐已下架。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [fcc2286('¶ 78')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['plan_id'],
  collect: neverAgain,
};
