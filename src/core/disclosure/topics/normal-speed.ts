import type { Topic } from '../topic.ts';

/** The normally available speed of a line. */
export const NORMAL_SPEED: Topic = {
  id: 'normal-speed',
  columns:
    /(?:normal(?:ly|erweise)?|usual(?:ly)?)[^a-z]{0,2}(?:available|verfügbar|speed|down|up(?!date)|geschw|bandw|bandb|datenrate)|(?:speed|down|up|download|upload|geschwindigkeit|débit|velocidad|velocità|velocidade)[^a-z]{0,2}(?:normal|usual|habitual)|通常速/i,
  words:
    /normally available|normal(?:ly)? (?:available )?speed|usual(?:ly available)? speed|normalerweise (?:zur Verfügung|verfügbar)|débit normalement|débit normalement disponible|velocidad (?:normal|habitual)|velocità normalmente|velocidade (?:normal|habitual)|通常速率|통상 ?속도/i,
};
