/** 套餐页：阶梯、事实、依据。 */
import type { PlanWords } from '../en/plan.ts';

const tierParts: Record<string, string> = { threshold: '阈值', effect: '处理方式', speed: '速率', price: '价格', period: '周期', cap: '收费上限' };

export const plan: PlanWords = {
  certainties: { stated: '原文写明', derived: '推算得出', 'not-stated': '未写明' },
  sourceKinds: {
    operator: '运营商网页', 'operator-doc': '运营商文件', 'operator-blog': '运营商博客', 'consumer-org': '消费者组织', press: '媒体报道', encyclopedia: '百科',
    wiki: '维基', comparison: '比价网站', review: '评测', reseller: '经销商', 'local-guide': '本地指南', 'document-index': '文件索引', blog: '博客',
    forum: '论坛', 'q-and-a': '问答', 'content-farm': '批量生成的网页',
  },
  links: {
    plan: '套餐页面', terms: '条款', discounts: '优惠', dataPolicy: '流量政策', networkPolicy: '网络管理', privacy: '隐私政策', contact: '联系方式',
    contract: '合同', source: '事实来源',
  },
  fields: {
    name: '名称', published_id: '公布的编号', carrier: '运营商', country: '国家或地区', service: '业务', payment: '付费方式',
    'price.amount': '价格', 'price.currency': '货币', 'price.period': '计价周期', 'price.tax': '税', 'price.introductory': '优惠价', 'price.introductory_months': '优惠价月数',
    'price.after': '优惠期后价格', 'allowance.data': '流量', 'allowance.hotspot': '热点流量', 'allowance.roaming': '漫游流量', 'allowance.voice': '语音',
    'allowance.sms': '短信', voice_overage: '超出后的语音', sms_overage: '超出后的短信', 'commitment.months': '最低合约期', 'commitment.wording': '合约说明', validity: '单次购买有效期', video_cap_p: '视频最高清晰度（线数）', termination: '提前解约',
    'availability.region': '地区', 'availability.eligibility': '适用对象', 'availability.from': '开始销售', 'availability.to': '停止销售', support_phone: '客服电话',
    as_of: '事实日期', unlimited_claim: '不限量宣传', no_limit: '明示没有限制', 'charges.activation': '开通费', 'charges.one_time': '一次性费用',
    'charges.recurring': '其他周期性费用', 'speeds.down': '下行速率', 'speeds.up': '上行速率', 'speeds.latency': '时延',
  },
  values: {
    unlimited: '不限量', excluded: '不含', mobile: '移动', fixed: '固定宽带', satellite: '卫星', prepaid: '预付费', postpaid: '后付费',
    included: '包含', varies: '因情况而异', month: '月', 'full-speed': '全速', throttle: '限速', deprioritise: '降低优先级',
    charge: '计费', 'bolt-on': '可购加油包', block: '断网', unspecified: '处理方式未写明', true: '是', false: '否',
  },
  tierPart: (n, part) => `第 ${n} 级：${tierParts[part] ?? part}`,
  description: (name, carrier) => `${carrier}“${name}”：包含什么、之后会怎样，以及原文依据。`,
  inShort: '概要',
  schedule: '阶梯',
  termsRestated: '摘录转述了来源的条款，这里按摘录中的文字引用。',
  claim: { title: '以不限量销售', words: '作出这一宣传的原文：', verdict: '这一宣传意味着什么', none: '文本没有宣称流量不限量。' },
  included: {
    metered: (volume, per) => `${per ?? ''}包含流量 ${volume}。`,
    unlimited: '流量以“不限量”销售。',
    excluded: '不含流量。',
    unknown: (unstated) => `包含多少流量${unstated}。`,
  },
  afterUnknown: (unstated) => `此后如何处理${unstated}。`,
  periodAssumed: '文本没有给出周期，按月推定。',
  videoCap: (lines) => `视频清晰度上限为 ${lines}p。`,
  groups: { price: '价格', allowances: '包含内容', speeds: '速率', contract: '合约', availability: '适用范围', links: '链接', terms: '文件中的条款', source: '出处', rest: '本行的其他事实' },
  price: {
    introductory: '优惠价',
    standard: '标准价',
    monthsRange: (from, to) => (to === null ? (from === 1 ? '自首月起' : `自第 ${from} 个月起`) : `第 ${from}–${to} 个月`),
    per30: (amount) => `每 30 天 ${amount}`,
    headline: '文件所印价格',
    none: '价格',
    oneTime: '一次性费用',
    recurring: '其他周期性费用',
  },
  commitment: { label: '最低合约期', none: '无', termination: '提前解约' },
  validity: '单次购买有效期',
  units: { voice: (n) => `${n} 分钟`, sms: (n) => `${n} 条` },
  overage: { voice: '超出后的语音', sms: '超出后的短信' },
  speed: { technology: '制式', down: '下行', up: '上行', latency: '时延', any: '全部', note: '文件所列的典型或宣传速率。', ms: (low, high) => (low === high ? `${low} 毫秒` : `${low}–${high} 毫秒`) },
  availability: { region: '地区', eligibility: '适用对象', from: '开始销售', to: '停止销售', phone: '客服电话' },
  evidence: {
    show: '依据',
    for: (fact) => `：${fact}`,
    column: '列',
    record: (record, line) => `第 ${record} 条记录，第 ${line} 行`,
    rule: '规则',
    certainty: '确定程度',
    snapshot: '文件快照',
    noText: '文件中没有写明这一点的文字。',
    value: '读作',
  },
  source: {
    file: '文件', snapshot: '文件的 SHA-256', place: '在文件中的位置', placeText: (record, line) => `第 ${record} 条记录，第 ${line} 行`,
    date: '事实日期', coverage: '覆盖范围', page: '网页', licence: '许可', id: '公布的套餐编号', json: '本套餐的 JSON', own: '运营商自己的文件', kindUnknown: '网页类型未记录',
  },
  compareThis: '与其他套餐对比',
};
