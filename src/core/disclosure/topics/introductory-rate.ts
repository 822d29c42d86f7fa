import type { Topic } from '../topic.ts';

/** Whether the printed price is an introductory rate. */
export const INTRODUCTORY_RATE: Topic = {
  id: 'introductory-rate',
  columns: /^intro(?:ductory)?_?rate$|introductoryRateValue|introductory rate$/i,
  words: null,
};
