import type { Topic } from '../topic.ts';

/** The number under which a tariff is filed and publicised. */
export const FILING_NUMBER: Topic = {
  id: 'filing-number',
  columns: /方案编号|方案号|资费编号|备案(?:编)?号|report.?no|filing.?number/i,
  words: null,
};
