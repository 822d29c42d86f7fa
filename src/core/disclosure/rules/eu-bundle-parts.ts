import { conduct } from '../checks/conduct.ts';
import { eecc } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** Do the rules cover all parts of a bundle? */
export const euBundleParts: PlanRule = {
  id: 'eu-bundle-parts',
  level: 'plan',
  what: { en: 'information on every part of a bundle', zh: '融合套餐各部分的信息' },
  requires: {
    en: 'The directive requires that summary, publication, term and switching rules cover all parts of a bundle.',
    zh: '指令要求摘要、公布、期限及转网规则涵盖融合套餐的各个部分。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [eecc('Article 107(1)')],
  inForce: { from: null, to: null },
  when: ['bundle'],
  fields: ['terms'],
  check: conduct(
    'Which parts a bundle has beyond this row shows in its contract, not in the file.',
    '融合套餐在本行之外还包含哪些部分须查看合同，文件无法说明。',
  ),
};
