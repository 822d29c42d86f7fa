import type { Topic } from '../topic.ts';

/** The minimum speed of a line. */
export const MINIMUM_SPEED: Topic = {
  id: 'minimum-speed',
  columns:
    /min(?:imum|imale?|dest)?[^a-z]{0,2}(?:speed|down|up(?!date)|geschw|bandw|bandb|datenrate)|(?:speed|down|up|download|upload|geschwindigkeit|débit|velocidad|velocità|velocidade)[^a-z]{0,2}m[ií]n|最低速/i,
  words:
    /min(?:imum|imal(?:e[rn]?)?)[^.;。\d]{0,40}\d[\d.,/]{0,12} ?(?:[MG]bit|[MG]b?ps|Mb\/s|Mo\/s|Mega)|mindestens \d[\d.,]{0,8} ?[MG](?:bit|bps)|Mindestgeschwindigkeit|débit minim(?:um|al)|velocidad mínima|velocità minima|velocidade mínima|最低速率|最低速度|최저 ?속도/i,
};
