import type { Topic } from '../topic.ts';

/** Discounts and bundles. */
export const DISCOUNTS: Topic = { id: 'discounts', columns: /discount|bundle/i, words: null };
