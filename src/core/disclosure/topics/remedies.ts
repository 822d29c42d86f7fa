import type { Topic } from '../topic.ts';

/** What a customer gets when the service falls short of what was stated. */
export const REMEDIES: Topic = {
  id: 'remedies',
  columns: /remed|compensat|refund|guarantee|违约|賠償|赔偿|entschädigung|minderung|indemni|indenni|補償|보상/i,
  words:
    /\bcompensat(?:e|ed|ion)\b|service credit|money.back|remed(?:y|ies)\b|speed guarantee|reduce the price|违约责任|赔偿|賠償|补偿|Minderung|Entschädigung|außerordentlich(?:es)? (?:kündig|Kündigung)|Sonderkündigung|indemnisation|dédommag|indemnizaci|compensaci[oó]n|indennizz|rimborso|indemniza|compensaç|補償|返金|보상|배상/i,
};
