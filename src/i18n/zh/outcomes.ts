/** 规则结论的用语；单独成文件，图表只需用到这些。 */
import type { Outcome } from '../../core/disclosure/types.ts';

export const outcomes: Record<Outcome, string> = {
  disclosed: '已载明',
  vague: '不明确',
  absent: '未载明',
  conflicting: '相互矛盾',
  'not-applicable': '不适用',
  untested: '未检验',
};
