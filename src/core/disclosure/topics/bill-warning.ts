import type { Topic } from '../topic.ts';

/** That a user is told of an unusually high bill. */
export const BILL_WARNING: Topic = {
  id: 'bill-warning',
  columns: /(?:异常|高额|巨额)[^，。]{0,4}(?:提醒|告知|预警)|bill (?:shock|warning|alert)/i,
  words:
    /(?:异常|高额|巨额)[^。；]{0,14}(?:提醒|告知|预警|通知)|(?:提醒|告知|预警|通知)[^。；]{0,10}(?:异常|高额|巨额)|bill (?:shock|alert|warning)|unusually high (?:bill|usage|charge)/i,
};
