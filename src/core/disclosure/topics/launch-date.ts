import type { Topic } from '../topic.ts';

/** From when a tariff is sold. */
export const LAUNCH_DATE: Topic = {
  id: 'launch-date',
  columns: /上线(?:日期|时间)|上架(?:日期|时间)|online.?(?:date|day|time)|launch.?date/i,
  words: null,
};
