/** 套餐查找页的文字：列表、筛选与排序、单个套餐、已选套餐；形状由英文版规定。 */
import type { Order } from '../../core/finder/types.ts';
import type { Facet } from '../../core/search/index.ts';
import type { IslandTexts } from '../en/islands.ts';

const number = (n: number): string => n.toLocaleString('zh-CN');
const plans = (n: number): string => `${number(n)} 个套餐`;

const facets: Record<Facet, string> = {
  country: '国家或地区',
  carrier: '运营商',
  service: '业务',
  payment: '付费方式',
  verdict: '“不限量”说法',
  full: '全速流量',
  price: '每 30 天价格',
  term: '合约期',
  tether: '热点共享',
  '5g': '5G',
};
const sorts: Record<Order, string> = {
  cost: '按您的用量计算的费用',
  relevance: '最相关',
  'per-gb': '每 GB 全速流量的费用',
  price: '标价从低到高',
  data: '全速流量从多到少',
  newest: '信息从新到旧',
  name: '套餐名称',
};
const sortNotes: Record<Order, string> = {
  cost: '先是总费用已知、且能满足您用量的套餐，其次是能否满足尚无法判定的，再次是不能全部满足的，最后是费用未完全写明的。同一组内：所选月数的总费用低的在前，其次全速流量多的在前，再次信息较新的在前，最后按由套餐编号算出的固定数值，不偏向任何名称。',
  relevance:
    '您输入的每个词都必须出现在套餐的名称、运营商、地区或条件中。相关度相同时，价格、流量及其后处理写得更全的在前，其次信息较新的在前，再按由套餐编号算出的固定数值，不偏向任何运营商。',
  'per-gb': '所选月数的总费用除以您用量中全速部分的 GB 数，低的在前，只在同一货币内比较。总费用或流量未知的排在最后。',
  price: '按每 30 天的标价排序，只在同一货币内比较；套餐最多的货币在前。标价以外的费用不计。未写明价格的排在最后。',
  data: '每 30 天内遇到第一个限制（降速、降低优先级、收费或停止）之前的流量。未写明的排在最后。',
  newest: '按信息成立的日期；没有日期的排在最后。',
  name: '按套餐名称的字母或拼音。',
};

const finder: IslandTexts['finder'] = {
  search: '搜索套餐',
  placeholder: '套餐、运营商、“限速”、“128 kbps”……',
  loading: '正在加载套餐……',
  failed: '套餐未能加载。下方的全部套餐列表仍可使用。',
  missing: (places) => `未能加载：${places}。列表中缺少这些地方的套餐。`,
  retry: '重试',
  results: (shown, total) =>
    total === 0 ? '没有符合的套餐。' : shown < total ? `符合的有 ${plans(total)}，显示前 ${shown} 个。` : `符合的有 ${plans(total)}。`,
  all: (shown, total) => (shown < total ? `共 ${plans(total)}，显示前 ${shown} 个。` : `共 ${plans(total)}。`),
  list: '找到的套餐',
  filters: '筛选',
  filtersActive: (n) => (n === 0 ? '筛选' : `筛选（已选 ${n} 项）`),
  facets,
  values: {
    between: (low, high) => `${low} 至 ${high}`,
    under: (high) => `不足 ${high}`,
    up: (low) => `${low} 及以上`,
    monthsUp: (n) => `${n} 个月及以上`,
    months: (low, high) => `${low}–${high} 个月`,
    noLimit: '写明没有限制',
    noTerm: '无合约期',
    oneOff: '一次性支付',
    noCurrency: '货币未写明',
    included: '包含',
    limited: '有限制',
    excluded: '不允许',
    mentioned: '提到',
    notMentioned: '未提到',
  },
  moreValues: (n) => `另外 ${n} 项`,
  remove: (label) => `取消 ${label}`,
  clear: '全部清除',
  queryChip: (query) => `“${query}”`,
  sort: '排序',
  sorts,
  sortNotes,
  howSorted: '排序方法',
  method: '费用如何计算，套餐如何排列',
  currency: (currency, code) => `${currency}（${code}）`,
  currencyUnknown: '货币未写明',
  heading: (title, n) => `${title} · ${plans(n)}`,
  inCurrency: (currency, section) => `${currency}：${section}`,
  unpriced: '价格或货币未写明',
  manyCurrencies: '列表中有多种货币。每种货币单独成组，不作任何换算。',
  empty: '没有套餐同时符合这些条件。',
  dropLast: (label) => `取消最后一个条件：${label}`,
  everywhere: '在所有国家和地区中查找',
  more: (n) => `再显示 ${n} 个`,
};

const usage: IslandTexts['usage'] = {
  title: '您一个月的用量',
  intro: '改动任何数字，列表随即更新。',
  presets: '预设用量',
  origins: { 'ITU 2025': '国际电联 2025', ours: '本站自拟' },
  presetsWhere: '预设用量的出处',
  fields: {
    dataMb: '手机流量',
    hotspotMb: '热点共享流量',
    roamingMb: '境外流量',
    minutes: '通话',
    messages: '短信',
  },
  units: { dataMb: 'GB', hotspotMb: 'GB', roamingMb: 'GB', minutes: '分钟', messages: '条' },
  months: '计算月数',
  monthsUnit: '个月',
  exact: (label, unit) => `${label}（${unit}）`,
  minutes: (n) => `${number(n)} 分钟`,
  messages: (n) => `${number(n)} 条`,
  perMonth: '以上均为每月用量。',
  promotion: '优惠',
  leastSpeed: (speed) => `低于 ${speed} 的限速流量不算作可用。`,
  remember: '在本设备上记住这些数字',
  rememberOff: '目前没有保存任何内容。勾选后，仅这些数字会保存在此浏览器中。',
  rememberOn: '这些数字已保存在此浏览器中，此外不保存任何内容。取消勾选即删除。',
};

const coverage: IslandTexts['coverage'] = {
  title: '列表包含哪些套餐',
  country: '国家或地区',
  allCountries: '所有国家和地区',
  option: (name, n) => `${name}（${number(n)}）`,
  noCountry: '国家或地区未写明',
  counts: (place, n, of) => `${place}：${number(of)} 家运营商，${plans(n)}。`,
  dates: (from, to) => (from === to ? `信息日期：${to}。` : `信息日期：${from}至${to}。`),
  undated: '信息没有日期。',
  excerpts: (n, total) =>
    n === 0
      ? '全部来自运营商自己的文件。'
      : n === total
        ? '全部来自摘录，即运营商网页的一部分。'
        : `其中 ${plans(n)}来自摘录，即运营商网页的一部分。`,
  notAll: '这里只有我们可以读取的已公布文件中的套餐，并非整个市场；多数是历史信息。',
  which: '有哪些运营商',
};

const card: IslandTexts['card'] = {
  price: (amount, per) => `${per} ${amount}`,
  per30: (price) => `每 30 天 ${price}`,
  data: '流量',
  noPrice: '未写明价格',
  noPriceExcerpt: '摘录中没有价格',
  currencyUnknown: '未写明货币',
  excerpt: '摘录',
  excerptWhy: '依据网页的一部分整理，不是运营商的文件：此处没有的内容，运营商可能已经写明。',
  unlimited: '以不限量出售',
  noData: '不含流量',
  dataNotStated: '未写明流量',
  dataNotInExcerpt: '摘录中没有流量',
  compare: '比较',
  compareThis: (plan) => `比较 ${plan}`,
  rank: (n) => `费用第 ${n} 位`,
  printed: (price) => `标价：${price}`,
  fullSpeedAll: '全部流量均为全速',
  fullSpeed: (volume) => `每月 ${volume} 全速`,
  fullSpeedNone: '没有全速流量',
  fullSpeedUnknown: '全速流量未知',
};

const receipt: IslandTexts['receipt'] = {
  open: '费用明细',
  openOf: (plan) => `费用明细：${plan}`,
  loading: '正在计算……',
  failed: '费用明细未能加载。',
  why: '为什么排在这里',
  place: (rank, section) => `费用第 ${rank} 位。所在组：${section}。`,
  total: (total, perMonth) => `总费用：${total}（${perMonth}）。`,
  totalOpen: (total) => `总费用：${total}。`,
  before: (plan, total) => `排在它前面的是 ${plan}：${total}。`,
  ledger: '计入的费用',
  columns: { months: '月份', what: '项目', how: '计算方法', amount: '金额' },
  months: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  at: (quantity, price) => `${quantity}，单价 ${price}`,
  everyMonth: (how, n) => `${how}，共 ${n} 个月`,
  priceMissing: '价格未写明',
  from: (fields) => `依据：${fields}`,
  inputs: {
    price: (n) => `价格第 ${n} 段`,
    charge: (n) => `费用第 ${n} 项`,
    charges: '各项费用',
    tier: (n) => `阶梯第 ${n} 级`,
    fields: {
      data: '所含流量',
      hotspot: '热点共享流量',
      roaming: '漫游流量',
      voice: '所含分钟',
      sms: '所含短信',
      voiceOverage: '每分钟价格',
      smsOverage: '每条短信价格',
      commitment: '最短合约期',
      validity: '一次购买的有效期',
      otherCurrency: '以其他货币标示的金额',
      verdict: '“不限量”说法',
    },
  },
  empty: '没有可以计入的金额。',
  sum: '各行相加即为总费用。',
  delivery: '能否满足用量',
  notCounted: '没有计入的费用',
  unnamed: '没有名称的费用',
  measures: '实际使用中的含义',
  after: '达到阈值之后',
  ceiling: '限速下最多能用多少',
  and: '；',
  notKnown: '未知',
  evidence: '套餐页面及原文依据',
};

const tray: IslandTexts['tray'] = {
  label: '选来比较的套餐',
  chosen: (n) => `已选 ${n} 个套餐。`,
  needTwo: '再选一个即可比较。',
  full: (max) => `最多比较 ${max} 个套餐。`,
  go: (n) => `比较这 ${n} 个套餐`,
  clear: '清除',
  remove: (plan) => `移除 ${plan}`,
};

const wayIn: IslandTexts['wayIn'] = {
  data: '手机每月流量（GB）',
  go: '看看各套餐要花多少钱',
};

export const finderTexts: IslandTexts = { finder, usage, coverage, card, receipt, tray, wayIn };
