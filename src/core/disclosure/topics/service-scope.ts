import type { Topic } from '../topic.ts';

/** Where a service is sold or works, and for whom. */
export const SERVICE_SCOPE: Topic = {
  id: 'service-scope',
  columns:
    /适用(?:地区|区域|范围|人群|用户|对象)|(?:使用|服务|覆盖)范围|^归属|use.?scope|applicable.?(?:people|area|region)|scope of (?:service|use)|coverage area|Geltungsbereich|zone de couverture|ámbito|área de/i,
  words:
    /全国(?:范围|通用|版|漫游|使用)|(?:省|市|本地|区域)内(?:使用|通用|有效|流量)|(?:不含|除)[^。；，]{0,6}港[、]?澳[、]?台|港澳台[^。；，]{0,8}除外|(?:仅|只)?限[^。；，]{0,10}(?:省|市|地区|校园)|throughout (?:the country|\w+)|nationwide|only (?:available )?in \w+|bundesweit|toda? o (?:país|território)|todo el país/i,
};
