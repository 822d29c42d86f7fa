/** 数据来源页：文件、数量与提示。 */
import type { SourceWords } from '../en/sources.ts';

export const sources: SourceWords = {
  title: '数据来源',
  description: '目录背后的每一个文件：日期、哈希、许可、覆盖范围，以及每一行的去向。',
  intro: (sources, rows, plans, rejected) =>
    `${sources} 个来源。输入 ${rows} 行 = ${plans} 个套餐 + ${rejected} 行未采用。没有任何一行被悄悄丢弃。`,
  columns: {
    source: '来源',
    coverage: '覆盖',
    snapshot: '最新快照',
    rows: '行数',
    plans: '套餐',
    rejected: '未采用',
    notices: '提示',
    licence: '许可',
  },
  coverage: {
    full: '运营商自己的文件，或其完整转述。',
    excerpt: '事实摘录：转述一个或多个网页的一部分。摘录缺少的内容，运营商可能已经写明。',
  },
  description1: (title) => `从“${title}”读取的内容：文件、哈希、行数、提示。`,
  about: '关于此来源',
  country: '国家或地区',
  language: '语言',
  licence: '许可',
  carriers: '运营商',
  snapshots: '文件',
  snapshot: (date) => `${date} 的文件`,
  file: '文件',
  url: '获取地址',
  compiled: '汇编自下列网页',
  sha256: 'SHA-256',
  size: '大小',
  encoding: '编码',
  columnNames: '列',
  balance: '各行的去向',
  balanceText: (rows, plans, rejected) => `输入 ${rows} 行 = ${plans} 个套餐 + ${rejected} 行未采用`,
  notices: '文件中的异常',
  noNotices: '没有发现异常。',
  noticeColumns: { code: '代码', severity: '级别', count: '次数', meaning: '含义' },
  examples: '示例',
  place: (record, line, column) =>
    [
      record === undefined ? null : `第 ${record} 条记录`,
      line === undefined ? null : `第 ${line} 行`,
      column === undefined ? null : `“${column}”列`,
    ]
      .filter((part) => part !== null)
      .join('，'),
  severities: { info: '说明', warning: '警告', error: '错误' },
  pages: '汇编所用网页',
  pageColumns: { page: '网页', kind: '类型', plans: '套餐' },
  plans: '由此读取的套餐',
  notStated: '未写明',
};
