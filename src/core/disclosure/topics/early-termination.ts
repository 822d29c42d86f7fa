import type { Topic } from '../topic.ts';

/** What a user owes for leaving early or breaking the agreement. */
export const EARLY_TERMINATION: Topic = {
  id: 'early-termination',
  columns:
    /违约|responsibility|liabilit|early.?termination|exit fee|Vorzeitige|résiliation anticipée|permanencia|multa|fideliza|위약금|違約|解約金/i,
  words:
    /违约(?:金|责任)|(?:提前|中途)[^。；，]{0,10}(?:退订|解约|离网|销户|取消|终止|拆机|违约)|补(?:缴|足|交|齐)[^。；，]{0,8}(?:优惠|费用|差额|话费)|early termination|exit fee|break fee|vorzeitige Kündigung|résiliation anticipée|penalización|multa (?:por|de) |위약금|違約金|解約金/i,
};
