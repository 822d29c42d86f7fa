import { conduct } from '../checks/conduct.ts';
import { ADVERTISING_GUIDANCE } from '../rulebooks/uk-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is the rise as prominent as the price in advertising? */
export const ukRiseInAdvertising: PlanRule = {
  id: 'uk-rise-in-advertising',
  level: 'plan',
  what: { en: 'the price rise beside the price in advertising', zh: '广告中与价格并列的涨价信息' },
  requires: {
    en: 'As reported, advertising shows a price rise as prominently as the first price.',
    zh: '据报道，广告应与首期价格同样醒目地展示涨价。',
  },
  force: 'should',
  grade: 'secondary',
  gradeNote: { en: 'Guidance, read in a law firm’s report.', zh: '指引，据律师事务所报道。' },
  citations: [ADVERTISING_GUIDANCE],
  inForce: { from: '2025-01-17', to: null },
  when: [],
  fields: ['price'],
  check: conduct('Advertising is not part of a tariff file.', '广告不属于资费文件。'),
};
