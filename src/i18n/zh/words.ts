/** 资费用语：页面、流量条和交互组件共用。 */
import type { Words } from '../en/words.ts';

const PERIODS: Record<string, string> = {
  hour: '小时',
  day: '天',
  week: '周',
  month: '月',
  cycle: '计费周期',
  quarter: '季度',
  year: '年',
  '1d': '天',
};
const period = (code: string): string => PERIODS[code] ?? (code.endsWith('d') ? `${code.slice(0, -1)} 天` : code);

export const words: Words = {
  services: { mobile: '移动', fixed: '固定宽带', satellite: '卫星' },
  payments: { prepaid: '预付费', postpaid: '后付费' },
  allowances: { metered: '定量', unlimited: '不限量', excluded: '不含', 'not-stated': '未写明' },
  scopes: { data: '流量', hotspot: '热点共享', roaming: '漫游', video: '视频', voice: '语音', sms: '短信' },
  taxes: { included: '含税', excluded: '不含税', varies: '税费因地而异', 'not-stated': '是否含税未写明' },
  verdicts: {
    explicit: { label: '写明', why: '以“不限量”销售，且文本写明了阈值、达到阈值后的处理方式，以及相应的速率或价格。' },
    'truly unlimited (stated)': { label: '明示真不限量', why: '以“不限量”销售，且文本明确写出没有阈值、不限速、不封顶。' },
    'partly hidden': { label: '部分未披露', why: '以“不限量”销售；文本只写出限制的一部分，阈值、处理方式、速率或价格中有缺项。' },
    hidden: { label: '未披露', why: '以“不限量”销售；文本既没有写阈值，也没有写达到阈值后的处理方式，也没有写明不存在限制。' },
    contradictory: { label: '前后矛盾', why: '以“不限量”销售；文本中两处给出了不同的阈值、处理方式或速率。' },
    'not established': { label: '无法判定', why: '以“不限量”销售；我们手上只有摘录，这里缺少的内容运营商可能已经写明。' },
  },
  period,
  per: (code) => (code === 'one-off' ? '一次性' : `每${period(code).replace(/^\d/, ' $&')}`),
  amountPer: (amount, per) => `${per} ${amount}`,
  notStated: '未写明',
  notInExcerpt: '摘录中没有',
  unread: '未知（细则尚未解读）',
  noClaim: '未以不限量销售',
  unlimited: '不限量',
  fullFile: '运营商文件',
  excerpt: '摘录',
  undated: '日期不详',
  asOf: (date) => `截至 ${date}`,
  months: (n) => `${n} 个月`,
  plans: (n) => `${n.toLocaleString('zh-CN')} 个套餐`,
};
