import type { Topic } from '../topic.ts';

/** Government taxes on top of the price or inside it. */
export const GOVERNMENT_TAXES: Topic = {
  id: 'government-taxes',
  columns: /^tax(?:es)?$|government.?tax/i,
  words: /government tax(?:es)?\b/i,
};
