/** The Korean consent decision binds three carriers; of the others nothing is asked. */
import { notApplicable } from '../answer.ts';
import type { Check } from './fields.ts';

const BOUND = /\bSKT\b|SK ?텔레콤|SK ?Telecom|^KT\b|케이티|LG ?U\+|LG ?유플러스|LG ?Uplus/i;
const OTHERS = notApplicable({ en: 'The decision binds SKT, KT and LG U+ only.', zh: '该决定仅约束 SKT、KT 和 LG U+。' });

export const ofTheThree =
  (check: Check): Check =>
  (subject) =>
    BOUND.test(subject.plan.carrier.name) ? check(subject) : OTHERS;
