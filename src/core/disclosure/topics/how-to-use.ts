import type { Topic } from '../topic.ts';

/** How a plan is started and used: ordering, activation, sharing. */
export const HOW_TO_USE: Topic = {
  id: 'how-to-use',
  columns:
    /(?:使用|开通|办理|订购|激活)(?:方式|方法|流程|说明)|how to (?:use|order|activate)|activation (?:method|steps)|Aktivierung|mode d.emploi|cómo (?:usar|activar)|como (?:usar|ativar)/i,
  words:
    /发送[^。；，]{0,14}(?:至|到)\s*\d+|编辑短信|(?:登录|通过|拨打|到|在|可)[^。；，]{0,14}(?:办理|开通|订购|激活)|激活(?:后|方式|即)|共享(?:主卡|流量|使用|给)|副卡[^。；，]{0,6}共享|热点|(?:send|text) \w+ to \d+|dial \*|to (?:activate|order)|hotspot|tether|mit \w+ aktivieren|composez|marque \*|disque \*/i,
};
