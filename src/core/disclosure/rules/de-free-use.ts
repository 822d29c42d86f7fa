import { conduct } from '../checks/conduct.ts';
import { tkg } from '../rulebooks/de-citations.ts';
import type { PlanRule } from '../types.ts';

/** May comparison tools use the information? */
export const deFreeUse: PlanRule = {
  id: 'de-free-use',
  level: 'plan',
  what: { en: 'free use by comparison tools', zh: '比价工具的免费使用' },
  requires: {
    en: 'The act gives third parties the right to use published information for comparison tools, free of charge and in open formats.',
    zh: '法律赋予第三方为比价工具免费使用所公布信息（开放格式）的权利。',
  },
  force: 'may',
  grade: 'primary',
  gradeNote: null,
  citations: [tkg('§ 53(4)')],
  inForce: { from: '2021-12-01', to: null },
  when: [],
  fields: ['source_url'],
  check: conduct(
    'It is a right of third parties; a file does not show whether it is granted.',
    '这是第三方的权利；是否给予，文件无法说明。',
  ),
};
