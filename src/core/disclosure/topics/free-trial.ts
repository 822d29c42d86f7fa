import type { Topic } from '../topic.ts';

/** A service that is free to try. */
export const FREE_TRIAL: Topic = {
  id: 'free-trial',
  columns: /免费(?:试用|体验)|试用期|free trial/i,
  words: /免费(?:试用|体验)|试用期|体验期|首月免费|free trial|kostenlos testen|essai gratuit|prueba gratis|teste grátis/i,
};
