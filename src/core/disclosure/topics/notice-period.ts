import type { Topic } from '../topic.ts';

/** How long before a change or an end the user is told. */
export const NOTICE_PERIOD: Topic = {
  id: 'notice-period',
  columns: /notice|anteced[eê]ncia|aviso prévio|preaviso|提前通知|通知期|Kündigungsfrist|préavis|preavviso|사전 ?(?:고지|통지)|事前通知/i,
  words:
    /(?:\d+|thirty|sixty|one|two|three)[ -](?:days?|months?|weeks?)[’']? (?:[a-z]+ ){0,3}notice|notice (?:period|of \d+)|(?:informed?|notif[a-z]+|told|given) (?:[a-z]+ ){0,4}\d+ days (?:before|in advance|prior)|anteced[eê]ncia|aviso prévio|preaviso|提前[^。；]{0,8}(?:日|天|个月)|提前通知|Kündigungsfrist|Frist von \d+|préavis|preavviso|\d+일 ?전|事前に?通知|\d+日前まで/i,
};
