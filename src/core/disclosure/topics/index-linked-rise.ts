import type { Topic } from '../topic.ts';

/** A rise of the price by an index or a percentage during the contract. */
export const INDEX_LINKED_RISE: Topic = {
  id: 'index-linked-rise',
  columns: /index(?:ation|ed|.?linked)|cpi|rpi|inflation/i,
  words:
    /\b(?:CPIH?|RPI)\b|(?:in line with|by|plus|linked to|rate of) (?:the )?(?:rate of )?inflation|consumer prices? index|retail prices? index|(?:increas|ris|go(?:es)? up|uplift|adjust)[^.;。£]{0,60}\d(?:[.,]\d{1,2})? ?%|Verbraucherpreisindex|Preisindex|indexation|indice des prix|\bIPC\b|índice de precios|\bIPCA\b|\bIGP-?M\b|\bISTAT\b|indice dei prezzi|消费者?物价指数|居民消费价格指数|消費者物価指数|소비자 ?물가/i,
};
