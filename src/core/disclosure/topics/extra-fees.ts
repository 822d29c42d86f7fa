import type { Topic } from '../topic.ts';

/** What use beyond the plan costs, and what happens then. */
export const EXTRA_FEES: Topic = {
  id: 'extra-fees',
  columns: /超出(?:资费|套餐)|套外(?:资费|说明)|extra.?fees|tariff.?attr/i,
  words: null,
};
