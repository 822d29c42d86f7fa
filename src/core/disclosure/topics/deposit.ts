import type { Topic } from '../topic.ts';

/** Money held as a security or paid in advance. */
export const DEPOSIT: Topic = {
  id: 'deposit',
  columns: /deposit|advance rental|security|caução|dep[oó]sito|押金|保证金|预存|Kaution|caution|dépôt|cauzione|보증금|保証金/i,
  words:
    /(?:security|refundable) deposit|no deposit|deposit of|advance (?:rental|payment)|caução|dep[oó]sito|押金|保证金|预存|Kaution|caution de|dépôt de garantie|cauzione|보증금|保証金/i,
};
