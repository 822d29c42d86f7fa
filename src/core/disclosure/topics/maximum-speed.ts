import type { Topic } from '../topic.ts';

/** The maximum speed of a line. */
export const MAXIMUM_SPEED: Topic = {
  id: 'maximum-speed',
  columns:
    /max(?:imum|imal)?[^a-z]{0,2}(?:speed|down|up|geschw|rate|bandw)|(?:speed|down|up|download|upload|geschwindigkeit)[^a-z]{0,2}max|maximale|débit maxim|velocidad máx|velocità mass|velocidade máx|最高速/i,
  words:
    /max(?:imum|imal(?:e[rn]?)?|\.)? ?(?:speed|download|upload|Geschwindigkeit|Bandbreite|Datenrate)|max(?:imum|imal|\.)[^.;。\d]{0,30}\d[\d.,]{0,8} ?(?:[kMG]bit|[kMG]b?ps|Mb\/s)|(?:bis zu|up to|jusqu.à|hasta|fino a|até) \d[\d.,]{0,8} ?(?:[kMG]bit|[kMG]b?ps|Mb\/s|Mega)|débit maxim(?:um|al)|velocidad máxima|velocità massima|velocidade máxima|最高速率|最大速度|최대 ?속도/i,
};
