import type { Topic } from '../topic.ts';

/** The minimum speed of a line. */
export const MINIMUM_SPEED: Topic = {
  id: 'minimum-speed',
  columns:
    /min(?:imum|imal|dest)?[^a-z]{0,2}(?:speed|down|up|geschw|rate|bandw)|(?:speed|down|up|download|upload|geschwindigkeit)[^a-z]{0,2}min|mindest|minimale|débit minim|velocidad mín|velocità min|velocidade mín|最低速/i,
  words:
    /min(?:imum|imal(?:e[rn]?)?)[^.;。\d]{0,40}\d[\d.,]{0,8} ?(?:[kMG]bit|[kMG]b?ps|Mb\/s|Mo\/s)|mindestens \d[\d.,]{0,8} ?[kMG](?:bit|bps)|Mindestgeschwindigkeit|débit minim(?:um|al)|velocidad mínima|velocità minima|velocidade mínima|最低速率|最低速度|최저 ?속도/i,
};
