import type { Topic } from '../topic.ts';

/** Until when a tariff is sold. */
export const WITHDRAWAL_DATE: Topic = {
  id: 'withdrawal-date',
  columns: /下线(?:日期|时间)|下架(?:日期|时间)|offline.?(?:date|day|time)|withdrawal.?date/i,
  words: null,
};
