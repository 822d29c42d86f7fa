import type { Topic } from '../topic.ts';

/** A speed held out to the user: gigabit, a peak rate, a bandwidth. Low rates are what is left after a threshold. */
export const SPEED_CLAIM: Topic = {
  id: 'speed-claim',
  columns: /^宽带|带宽|峰值速率|下行速率/i,
  words: /千兆|万兆|gigabit|(?<!\d)\d{3,4} ?(?:Mbps|M宽带|M光纤|兆)|宽带\d{2,4}M|[1-9]\d? ?Gbps/i,
};
