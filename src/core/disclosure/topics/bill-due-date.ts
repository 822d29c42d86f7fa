import type { Topic } from '../topic.ts';

/** By when a bill must be paid. */
export const BILL_DUE_DATE: Topic = {
  id: 'bill-due-date',
  columns:
    /due date|bill(?:ing)? date|payment date|last date|vencimento|vencimiento|缴费期限|账单日|Fälligkeit|échéance|scadenza|납부 ?기한|支払期限/i,
  words:
    /due (?:date|by|on|within)|pa(?:y|id|yable) (?:by|within) (?:the )?\d+|last date (?:for|of) (?:bill )?payment|vencimento|vencimiento|缴费期限|账单日|fällig|échéance|scadenza|납부 ?기한|支払期限/i,
};
