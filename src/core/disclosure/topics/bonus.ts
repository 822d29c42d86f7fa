import type { Topic } from '../topic.ts';

/** Bonuses and promotional extras. */
export const BONUS: Topic = {
  id: 'bonus',
  columns: /bonus|promo(?:tion|tional)?s?(?: offer)?$|free (?:data|airtime)|赠送|b[oôó]nus|Bonus|보너스|ボーナス/i,
  words:
    /bonus|(?:extra|free) (?:data|airtime|minutes|MB|GB)|\d+ ?(?:%|x) (?:extra|more|free)|赠送|b[oôó]nus|gratis (?:data|minut)|보너스|ボーナス/i,
};
