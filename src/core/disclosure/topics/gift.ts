import type { Topic } from '../topic.ts';

/** What is given on top of a plan. */
export const GIFT: Topic = {
  id: 'gift',
  columns: /赠品|赠送|free gift/i,
  words: /赠送|附赠|赠品|free gift|complimentary/i,
};
