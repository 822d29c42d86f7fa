import type { Topic } from '../topic.ts';

/** The normally available speed of a line. */
export const NORMAL_SPEED: Topic = {
  id: 'normal-speed',
  columns: /normal|usual|normalerweise|normalement|habitual|normalmente|通常/i,
  words:
    /normally available|normal(?:ly)? (?:available )?speed|usual(?:ly available)? speed|normalerweise (?:zur Verfügung|verfügbar)|débit normalement|normalement disponible|velocidad (?:normal|habitual)|disponible normalmente|velocità normalmente|normalmente disponi[bv]|通常速率|통상 ?속도/i,
};
