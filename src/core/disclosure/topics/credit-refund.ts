import type { Topic } from '../topic.ts';

/** Whether unused prepaid credit is paid back. */
export const CREDIT_REFUND: Topic = {
  id: 'credit-refund',
  columns: /refund|credit.?back|余额退|guthaben.?(?:auszahl|erstatt)|remboursement|reembolso|rimborso/i,
  words:
    /refund|(?:credit|balance)[^.;。]{0,30}(?:paid back|returned|repaid)|余额(?:可)?退|退还|Rest(?:guthaben|betrag)|Guthaben[^.;。]{0,40}(?:ausgezahlt|erstattet|Auszahlung|Erstattung)|rembours|reembolso|devoluci[oó]n del saldo|rimborso|restituzione del credito|払い戻し|환불/i,
};
