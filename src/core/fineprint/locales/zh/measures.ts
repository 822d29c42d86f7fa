/** Chinese words of units, money, lengths of time and "per", simplified and traditional. */
import { certain, family, YUAN } from '../../common/currency.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

/** What may stand between a volume and its price: 每1GB計250元, 每KB收0.0003元. */
const CHARGED =
  '(?:流量|国内流量|國內流量|数据|數據)?(?:就|便|则|计|計|收(?:取|费)?|收費|加收|另收|扣(?:费)?|按|要|另付|付|需|为|為|只要|仅|:|：|\\s){0,4}';

export const measures: MeasureWords = {
  spaced: false,
  to: '至|到',
  periods: {
    days: '天|日',
    hours: '小时|小時',
    months: '个月|個月',
    cycle: '账期|帳期|賬單月份|账单月|帳單月|计费周期|計費週期|賬單日|出账周期',
    month:
      '自然月|曆月|每月|每个月|每個月|一个月|一個月|当月|當月|本月|单月|單月|该月|全月|月内|月內|月用量|月租|月费|月費|下月|次月|(?<=\\/)月|^\\s*月\\s*$',
    day: '每日|每天|当日|當日|当天|當天|单日|單日|日内|一天|一日|日租|次日|(?<=\\/)[日天]|^\\s*[日天]\\s*$',
    week: '每周|每週|一周|一週|当周|(?<=\\/)周',
    hour: '每小时|每小時|小时内',
    quarter: '每季度?|季度',
    year: '每年|一年|年付|(?<=\\/)年',
  },
  speedBefore: '(?:速率?|网速|網速|降至|降到|降为|降為|调至|調至|限至|限到|带宽|帶寬|宽带|寬帶|峰值|每秒)\\s*(?:最高|不超过|不超過|约)?',
  speedAfter: '宽带|寬帶|带宽|帶寬|光纤|光纖|网速|網速|的?速|每秒',
  dataAfter: '流量|数据|數據|套餐|用量|\\(含\\)',
  networkAfter: '网|網|速|黄金|级|級|套餐|卡|手机|用户|基站',
  gigabytesAfter: '流量包|\\/月|\\/天|\\/日|每月',
  perSecond: '\\s?每秒',
  perSecondBefore: '每秒',
  per: '每|包|购|購',
  volumeFirst: [{ before: '每(?:多用?|超出?|加|增加)?\\s?', between: CHARGED }],
  currencies: {
    元: family(YUAN, 'CNY'),
    圆: family(YUAN, 'CNY'),
    圓: family(YUAN, 'TWD'),
    块钱: family(YUAN, 'CNY'),
    块: family(YUAN, 'CNY'),
    塊: family(YUAN, 'TWD'),
    毛: family(YUAN, 'CNY', -1),
    角: family(YUAN, 'CNY', -1),
    分钱: family(YUAN, 'CNY', -2),
    分: family(YUAN, 'CNY', -2),
    港元: certain('HKD'),
    美元: certain('USD'),
    欧元: certain('EUR'),
    人民币: certain('CNY'),
  },
  notMoney: '分(?:钟|鐘|享|别|別|之|段|为|為|档|檔|级|級|配)|角度|块钱以|元素',
  videoIllustration: '例如|足够|流畅|只能看|顶多',
};
