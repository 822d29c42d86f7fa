/** 页眉、页脚、提示条和各页共用的文字。 */
import type { SiteWords } from '../en/site.ts';

export const site: SiteWords = {
  name: 'Plaintariff',
  tagline: '看清移动与宽带资费究竟写了什么',
  skip: '跳到正文',
  nav: { label: '主导航', plans: '套餐', compare: '对比', carriers: '运营商', sources: '数据来源', method: '方法' },
  switchTo: { en: 'English', zh: '中文' },
  switchLabel: '语言',
  breadcrumb: '当前位置',
  home: '首页',
  pageTitle: (title) => `${title} · Plaintariff`,
  footer: {
    facts: '各项事实引自“数据来源”所列文件，多为历史资费，每个套餐都标明日期。本站内容不构成要约。',
    neutral: '没有广告，没有佣金，没有 Cookie，不向第三方发送请求。',
    privacy: '隐私',
    data: 'JSON 数据',
    method: '一个数字如何来到这里',
  },
  excerpt: {
    title: '这是事实摘录，不是运营商的原始文件。',
    text: '我们只读取了来源的一部分。这里缺少的内容，运营商可能已经写明；缺失本身不说明运营商有任何问题。',
  },
  age: {
    dated: (date) => `以上事实截至 ${date}，此后可能已有变化。`,
    undated: '来源没有标注日期，这些事实可能早已过时。',
  },
  page: (n, of) => `第 ${n} 页，共 ${of} 页`,
  previous: '上一页',
  next: '下一页',
  pages: '分页',
  gap: '',
  colon: '：',
  legendTitle: '如何阅读流量条',
  columns: {
    plan: '套餐', carrier: '运营商', price: '价格', data: '流量', strip: '用量增加时会怎样', hotspot: '热点共享', term: '最低合约期',
    verdict: '不限量宣传', asOf: '截至', plans: '套餐数', country: '国家或地区', sources: '来源', tick: '对比',
  },
  tickPlan: (name) => `对比 ${name}`,
  onlyTicked: '只显示勾选的套餐',
  tickHint: '在第一列勾选套餐，再选择只显示这些套餐：无需脚本即可并排对比。',
  notFound: {
    title: '没有这个页面',
    text: '这个地址没有内容。套餐可能已从目录中移除，或者链接输入有误。',
    list: '全部套餐列表',
  },
};
