import type { Topic } from '../topic.ts';

/** A former or usual price that the price is compared with. */
export const REFERENCE_PRICE: Topic = {
  id: 'reference-price',
  columns: /原价|划线价|市场价|日常价|reference price|former price|was price|Streichpreis|prix barré/i,
  words: /(?:原|划线|市场|门市|日常|标准)价|(?:former|usual|regular|list) price|statt \d|au lieu de \d/i,
};
