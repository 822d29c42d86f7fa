import type { Topic } from '../topic.ts';

/** In which time a complaint is answered. */
export const ANSWER_TIME: Topic = {
  id: 'answer-time',
  columns:
    /(?:answer|response|reply|complaint) time|投诉(?:处理|答复|回复)?时限|答复(?:时限|期限)|处理时限|Antwortzeit|délai de réponse|plazo de respuesta/i,
  words:
    /\d+\s*个?(?:工作)?(?:日|天)内[^。；]{0,12}(?:答复|回复|处理|办结)|(?:答复|回复|处理|办结)[^。；]{0,12}\d+\s*个?(?:工作)?(?:日|天)|(?:answer|repl|respon|resol)[a-z]* [^.;]{0,40}\d+ (?:working |business )?days/i,
};
