import type { Topic } from '../topic.ts';

/** The short summary of an offer that a code of practice prescribes. */
export const CRITICAL_INFORMATION_SUMMARY: Topic = {
  id: 'critical-information-summary',
  columns: /critical information|information summary|\bCIS\b|key facts/i,
  words: /critical information summary/i,
};
