import type { Topic } from '../topic.ts';

/** Which of several bundles is used up first. */
export const ORDER_OF_USE: Topic = {
  id: 'order-of-use',
  columns: /order of (?:use|depletion|consumption)|depletion order|扣减顺序|使用顺序|ordem de consumo|orden de consumo/i,
  words:
    /(?:earliest|soonest|nearest|shortest)[ -](?:to )?(?:expir|valid)[a-z]*|expir(?:e|es|ing|y) (?:first|soonest|earliest)|first[ -](?:in|to expire)[, -]{0,2}(?:is |are )?(?:first[ -]out|used first|depleted first)|order of (?:use|depletion|consumption)|优先(?:使用|扣减|抵扣)|扣减顺序|ordem de consumo|orden de consumo|ordre de consommation|zuerst verbraucht|먼저 (?:소진|차감)|先に消費/i,
};
