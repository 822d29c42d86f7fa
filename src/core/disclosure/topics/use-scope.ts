import type { Topic } from '../topic.ts';

/** For whom a tariff is meant. */
export const USE_SCOPE: Topic = {
  id: 'use-scope',
  columns: /适用(?:范围|人群|用户|对象)|use.?scope|applicable.?people/i,
  words: null,
};
