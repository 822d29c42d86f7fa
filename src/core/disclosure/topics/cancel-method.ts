import type { Topic } from '../topic.ts';

/** How a plan or an extra is cancelled or opted out of. */
export const CANCEL_METHOD: Topic = {
  id: 'cancel-method',
  columns: /cancel|opt.?out|unsubscri|退订|取消方式|解约|Kündigung|résiliation|baja\b|disdetta|recesso|해지|解約/i,
  words:
    /(?:to|can|may|must) (?:be )?(?:cancel|unsubscribe|opt[ -]out)|cancel(?:led|s)? (?:any ?time|by|via|at any|online|in)|opt[ -]?out|unsubscri|退订|取消方式|销户|注销|解约|拆机|cancel(?:ar|amento|ación)|kündbar|Kündigung (?:per|in|über|jederzeit)|résili|darse de baja|baja en cualquier|disdett|recesso|해지|解約/i,
};
