import type { Topic } from '../topic.ts';

/** The maximum speed of a line, or the estimated maximum of a mobile plan. */
export const MAXIMUM_SPEED: Topic = {
  id: 'maximum-speed',
  columns:
    /max(?:imum|imale?)?[^a-z]{0,2}(?:speed|down|up(?!date)|geschw|bandw|bandb|datenrate)|(?:speed|down|up|download|upload|geschwindigkeit|débit|velocidad|velocità|velocidade)[^a-z]{0,2}m[aá](?:x|ss)|最高速/i,
  words:
    /max(?:imum|imal(?:e[rn]?)?|\.)?[^.;。\d]{0,40}\d[\d.,/]{0,12} ?(?:[MG]bit|[MG]b?ps|Mb\/s|Mo\/s|Mega)|(?:bis zu|up to|jusqu.à|hasta|fino a|até) \d[\d.,/]{0,12} ?(?:[MG]bit|[MG]b?ps|Mb\/s|Mo\/s|Mega)|(?:débit maxim(?:um|al)|velocidad máxima|velocità massima|velocidade máxima)[^.;。\d]{0,30}\d[\d.,/]{0,12} ?(?:[MG]bit|[MG]b?ps|Mb\/s|Mo\/s|Mega)|最高速率[^。；\d]{0,10}\d|最大速度[^。；\d]{0,10}\d|최대 ?속도[^\d]{0,10}\d/i,
};
