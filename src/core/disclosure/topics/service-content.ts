import type { Topic } from '../topic.ts';

/** What a price buys: the services of a plan. */
export const SERVICE_CONTENT: Topic = {
  id: 'service-content',
  columns:
    /(?:其他)?服务(?:内容|项目)|套餐内容|国内(?:通话|语音|流量|通用流量|短信)|通用流量|定向流量|区域流量|宽带|IPTV|权益|included|inclusions|content of (?:the )?(?:plan|service)|Leistungsumfang|services? (?:inclus|incluid)/i,
  words:
    /(?:含|包含|赠)[^。；，]{0,12}(?:\d+\s*[GM]B?|\d+\s*分钟|流量|语音|宽带)|\d+(?:\.\d+)?\s*[GMT]B?\s*(?:国内|全国|通用|定向|省内)?流量|\d+\s*分钟|includes? \d|comes with \d/i,
};
