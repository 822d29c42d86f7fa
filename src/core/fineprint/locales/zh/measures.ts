/** Chinese words of units, money, lengths of time and "per", simplified and traditional. */
import { certain, family, YUAN } from '../../common/currency.ts';
import type { MeasureWords } from '../../common/measure-words.ts';

/** What may stand between a volume and its price: 每1GB計250元, 每KB收0.0003元, 每100MB為單位，每單位30元. */
const CHARGED =
  '(?:流量|国内流量|國內流量|数据|數據|的部分)?(?:为一?个?单位|為一?個?單位|为一档)?[，,]?(?:每(?:一)?(?:单位|單位|次|个|包|档))?(?:均|都|再|就|便|则|计|計|收(?:取|费)?|收費|加收|另收|加|扣(?:费)?|按|要|另付|付|需|为|為|只要|仅|自动|自動|系统|系統|会|會|将|將|:|：|\\s){0,4}';
/** What may stand between a pack that is added and its price: 加購1GB，每次收費$30. */
const ADDED =
  '(?:的)?(?:流量|数据|數據|国内流量)?(?:包)?[，,]?(?:每次|每个|每個|每包|单价|單價|逐次)(?:收費|收费|收取|扣费|收|扣|计|計|价格|為|为|:|：|\\s){0,3}';
/** Verbs that lead a bare M or K to be a speed: 降到, 砍成, 只剩. */
const SLOWS_TO =
  '[降限压壓砍掉跌变變调調锁鎖卡缩縮落减減掐控滑退](?:速|低|制|整|慢|定|死)?(?:成|到|至|为|為|在|剩|于|於|破|回)|(?<!不)[限降]|只剩|仅剩|剩下?|只有|仅有|只给|留(?:下|着|个)?|最高|维持|保持|按|慢到(?:连|連)?|只能跑|跑';

export const measures: MeasureWords = {
  spaced: false,
  // 个G, and a small g behind a number no network generation has.
  volumeUnits: {
    g: '个\\s?[gG][bB]?(?![a-zA-Z])|(?<=\\d\\d|(?<!\\d)[1789])g(?![a-zA-Z])',
    m: '个\\s?[mM][bB]?(?![a-zA-Z])|兆(?=流量|的流量|以内|数据)',
  },
  speedUnits: { m: '兆(?=的?(?:网速|網速|速率|速度|带宽))|(?<=(?:[降限掉压跌减](?:速)?[到至成为]|只剩|限速)\\d{1,3})兆' },
  to: '至|到',
  periods: {
    days: '天|日',
    hours: '小时|小時',
    months: '个月|個月',
    cycle:
      '账期|帳期|賬單月份|账单月|帳單月|(?:计费|計費|账单|帳單|賬單|结算|結帳|账务|帳務|出账|出帳|收费)(?:周期|週期|月)|賬單日|账单日|结账期|每期|当期|當期|本期|(?<=\\/)期',
    month:
      '自然月|曆月|日历月|每月|每个月|每個月|一个月|一個月|当月|當月|本月|单月|單月|该月|整月|全月|月内|月內|月累计|月累計|月度|月用量?|月使用量?|月总量|月流量|按月|(?<![\\d个個])月(?=限额|限額|上限|封顶|封頂|配额|额度|額度|超)|月租|月费|月費|月末|月底|下月|次月|翌月|(?<=\\/)月|^\\s*月\\s*$',
    day: '每日|每天|当日|當日|当天|當天|单日|單日|单天|同日|同一[日天]|该日|該日|翌日|日内|日用量?|天用量?|日累计|日累計|日流量|(?<![\\d一二三四五六七八九十今昨明生])日(?=限额|限額|上限|封顶|封頂|配额|额度|額度|超)|按日|按天|(?<!第)一[天日](?!起|的花费|的费用|的花費|的費用|下来|能花|花)|日租|次日|(?<=\\/)[日天]|^\\s*[日天]\\s*$',
    week: '每周|每週|一周|一週|当周|(?<=\\/)周',
    hour: '每小时|每小時|小时内',
    quarter: '每季度?|季度',
    year: '每年|一年|年付|(?<=\\/)年',
  },
  speedBefore: `(?:(?:限)?速(?:率|度)?(?:就)?[在为為是]?|网速|網速|${SLOWS_TO}|带宽|帶寬|頻寬|宽带|寬帶|峰值|每秒)\\s*(?:最高|不超过|不超過|不高[于於]|不低[于於]|约|只有|了)?`,
  speedAfter: '宽带|寬帶|带宽|帶寬|光纤|光纖|网速|網速|的?速|每秒|网(?!络流量)',
  dataAfter: '流量|数据|數據|套餐|用量|\\(含\\)|（含）|的量',
  networkAfter: '网|網|速|黄金|级|級|套餐|卡|手机|用户|基站|时代|時代|信号|水平|一样',
  gigabytesAfter: '流量|数据|數據|\\/月|\\/天|\\/日|每月|以?后|封顶|用[完尽光]',
  perSecond: '\\s?每秒',
  perSecondBefore: '每秒',
  per: '每|购|購',
  bundle: '(?:[，,]\\s?)?(?:即)?(?:包|送|给|給|得|可得|续|續|含|享|用)(?:全国|国内|國內|省内|当日|當日|通用)?',
  perTail: '超出|超過|超过|多用|增加|新增',
  volumeFirst: [
    { before: '(?:每次|每包|每[个個]|加購|增值)\\s?', between: '\\s?\\/\\s?' },
    { before: '每(?:多用?|超出?|超过|超過|加|增加|用|满|滿|个|使用)?\\s?', between: CHARGED },
    { before: '以(?=每?\\s?$)(?:每)?\\s?', between: CHARGED },
    { before: '(?:加購|加购|叠加|疊加|续订|續訂|续|續|开通|開通|購買|购买|订购|訂購|增值|充入|追加)(?:一个|一個)?\\s?', between: ADDED },
  ],
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
  notMoney: '分(?:钟|鐘|享|别|別|之|段|为|為|档|檔|级|級|配)|角度|块钱以|元素|个月',
  videoIllustration: '比如|都lag|都卡|例如|足够|流畅|只能看|顶多',
};
