/** 套餐搜索与并排比较的文字；形状由英文版规定。 */
import type { Facet, Sort } from '../../core/search/index.ts';
import type { IslandTexts } from '../en/islands.ts';

const plans = (n: number): string => `${n.toLocaleString('zh-CN')} 个套餐`;

const facets: Record<Facet, string> = {
  country: '国家或地区',
  carrier: '运营商',
  service: '业务',
  payment: '付费方式',
  verdict: '“不限量”说法',
  full: '全速流量',
  price: '每30天价格',
  term: '合约期',
  tether: '热点共享',
  '5g': '5G',
};
const sorts: Record<Sort, string> = {
  relevance: '最相关',
  price: '标价从低到高',
  data: '全速流量从多到少',
  newest: '信息从新到旧',
  name: '套餐名称',
};
const sortNotes: Record<Sort, string> = {
  relevance:
    '您输入的每个词都必须出现在套餐的名称、运营商、地区或条件中。相关度相同时，价格、流量及其后处理写得更全的在前，其次信息较新的在前，再按由套餐编号算出的固定数值，不偏向任何运营商。',
  price: '按每 30 天的标价排序，只在同一货币内比较；套餐最多的货币在前。标价以外的费用不计。未写明价格的排在最后。',
  data: '每 30 天内遇到第一个限制（降速、降低优先级、收费或停止）之前的流量。未写明的排在最后。',
  newest: '按信息成立的日期；没有日期的排在最后。',
  name: '按套餐名称的字母或拼音。',
};

const finder: IslandTexts['finder'] = {
  search: '搜索套餐',
  placeholder: '套餐、运营商、国家、“限速”、“128 kbps”……',
  loading: '正在加载搜索数据……',
  failed: '搜索未能加载。下方的套餐列表仍可使用。',
  retry: '重试',
  results: (shown, total) =>
    total === 0 ? '没有符合的套餐。' : shown < total ? `符合的有 ${plans(total)}，显示前 ${shown} 个。` : `符合的有 ${plans(total)}。`,
  all: (shown, total) => (shown < total ? `共 ${plans(total)}，显示前 ${shown} 个。` : `共 ${plans(total)}。`),
  list: '找到的套餐',
  filters: '筛选',
  filtersActive: (n) => (n === 0 ? '筛选' : `筛选（已选 ${n} 项）`),
  facets,
  moreValues: (n) => `另外 ${n} 项`,
  remove: (label) => `取消 ${label}`,
  clear: '全部清除',
  queryChip: (query) => `“${query}”`,
  sort: '排序',
  sorts,
  sortNotes,
  howSorted: '排序方法',
  groupIn: (currency, code, n) => `以${currency}（${code}）标价 · ${plans(n)}`,
  groupUnknown: (n) => `未写明货币 · ${plans(n)}；不按金额排序`,
  groupUnpriced: (n) => `未写明价格 · ${plans(n)}`,
  manyCurrencies: '列表中有多种货币。金额只在同一货币内比较，不跨货币比较。',
  empty: '没有套餐同时符合这些条件。',
  dropLast: (label) => `取消最后一个条件：${label}`,
  more: (n) => `再显示 ${n} 个`,
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

export const islands: IslandTexts = { finder, card, tray };
