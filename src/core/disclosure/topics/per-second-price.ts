import type { Topic } from '../topic.ts';

/** The price of calls per second, within the network, to others and abroad. */
export const PER_SECOND_PRICE: Topic = {
  id: 'per-second-price',
  columns: /per.?second|on.?net|off.?net|call rate|voice rate|international rate/i,
  words: /(?:per|a|\/) ?sec(?:ond)?s?\b|\/s\b|on[ -]net|off[ -]net|按秒|每秒|por segundo|par seconde|pro Sekunde|초당|秒あたり/i,
};
