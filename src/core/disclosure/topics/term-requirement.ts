import type { Topic } from '../topic.ts';

/** How long a user must stay. */
export const TERM_REQUIREMENT: Topic = {
  id: 'term-requirement',
  columns: /在网(?:要求|时长|期限)|in.?net.?req|minimum term/i,
  words: null,
};
