/** 首页、套餐与运营商列表、对比页。 */
import type { ListWords } from '../en/lists.ts';

export const lists: ListWords = {
  home: {
    title: '“不限量”究竟是什么意思',
    description: '把运营商公布的资费变成清晰的阶梯：多少流量全速、之后会怎样，并附上原文依据。',
    intro:
      'Plaintariff 读取运营商公布的资费文件，把每个套餐写成一张清晰的时间表：多少流量全速，之后如何处理，速率或价格是多少。每个数字都能追溯到原文。',
    figures: {
      label: '目录概览',
      plans: '个套餐',
      carriers: '家运营商',
      countries: '个国家和地区',
      claims: '个以不限量销售',
      established: (n) => `其中 ${n} 个在我们持有的文本中写全了限制，或写明没有限制`,
      excerpts: '个仅见于事实摘录',
    },
    wayIn: {
      title: '我要花多少钱？',
      text: '一个国家或地区的全部套餐，按您一个月的用量所需的费用排列。',
      own: '填写自己的用量',
    },
    listTitle: '套餐',
    listNote: (shown, total) =>
      `这里列出每个国家和地区事实日期最新的套餐：${total} 个中的 ${shown} 个。其余套餐见下方各国家和地区的列表，以及完整列表。`,
    all: '全部套餐列表',
    byCountry: '按国家和地区',
  },
  index: {
    title: '我要花多少钱？',
    description: '目录中的全部套餐，按您一个月的用量所需的费用排列，每个都附费用明细。',
    intro: '填写您一个月的用量：能满足用量且最便宜的套餐排在最前，每个都附费用明细。套餐没有写明的内容，绝不因此占便宜。',
    allTitle: '按国家和地区与运营商排列的全部套餐',
    allNote: (plans, carriers) => `${carriers} 家运营商，${plans}。可用浏览器的页内查找功能按名称查找。`,
  },
  country: {
    title: (country) => `${country}的套餐`,
    description: (country, plans) => `${country}，${plans}，并排列出，各附阶梯说明。`,
    intro: (plans, carriers) => `${carriers} 家运营商，${plans}。`,
    none: '国家或地区未写明',
    order: '先按运营商，再按套餐名称排序。',
  },
  carriers: {
    title: '运营商',
    description: '目录中的全部运营商及其套餐和来源。',
    intro: (carriers, countries) => `${countries} 个国家和地区的 ${carriers} 家运营商，按名称排序。`,
  },
  carrier: {
    description: (carrier, plans) => `${carrier}，${plans}，并排列出，附阶梯说明和来源。`,
    intro: (plans, country) => `${plans} · ${country}`,
    sources: '数据读自',
    table: (carrier) => `${carrier}套餐并排对比`,
    order: '按套餐名称排序。',
  },
  compare: {
    title: '对比套餐',
    description: '两到六个套餐并排：价格、全速流量、之后如何处理，以及文本没有写明的内容。',
    intro: '把两到六个套餐并排放在一起。差异会标出；文本没有写明的内容会如实显示。',
    noscript: '不启用 JavaScript 也可以对比：国家和地区或运营商页面的表格把套餐并排列出，并可只显示您勾选的套餐。',
    byCountry: '对比一个国家或地区的套餐',
    byCarrier: '对比一家运营商的套餐',
  },
};
