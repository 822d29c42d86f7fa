import type { Topic } from '../topic.ts';

/** A speed held out to the user: gigabit, a peak rate, a bandwidth. */
export const SPEED_CLAIM: Topic = {
  id: 'speed-claim',
  columns: /宽带|带宽|峰值速率|下行速率/i,
  words: /千兆|万兆|gigabit|\d+\s*(?:[MG]bps|兆)|\d+M(?:宽带|光纤)/i,
};
