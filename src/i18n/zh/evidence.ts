/** 运营商的证据包：一页可打印，一个 zip 可归档。 */
import type { EvidenceWords } from '../en/evidence.ts';

export const evidence: EvidenceWords = {
  title: (carrier) => `证据包：${carrier}`,
  description: (carrier) => `${carrier} 已发布的文件载明了什么、没有载明什么，附原文引用和哈希值，可打印、可归档。`,
  intro:
    '供监管机构、社会组织或运营商自己使用：已发布文本载明了什么、没有载明什么，并引用原文及其位置。最后两栏留空，由办理人填写：发现 → 证据 → 处理 → 公布。',
  noBreach: '本证据包不认定任何违规。是否遵守了法律，由主管机关或法院决定。',
  untested: '“未检验”表示文件无法回答该问题，既不是合格，也不是不合格。',
  excerpt: '以下文件均为事实摘录：缺失不能证明什么，未找到的均为“未检验”。',
  downloadPlain: '下载全部内容（zip）',
  zipHolds: '内含 findings.csv（全部检查结果及空白栏）、counts.csv、rules.csv、sources.csv、README.txt。相同的数据得到逐字节相同的文件。',
  print: '打印：A4，使用浏览器的打印菜单。',
  files: '文件',
  fileColumns: { sha256: 'SHA-256', day: '快照日期', address: '获取地址', licence: '许可' },
  findingsOf: (rulebook) => `检查结果：${rulebook}`,
  columns: { finding: '发现', evidence: '证据', disposition: '处理', publication: '公布' },
  missing: (what) => `未找到：${what}。`,
  noTextIn: '未找到：',
  inColumn: (name) => `“${name}”栏`,
  moreQuotes: (n) => `另有 ${n} 项引文不同，见 findings.csv`,
  compiled: '由其来源所列的页面汇编而成',
  blank: '待填写',
  nothing: '在此规则集下没有计为“不明确”或“未载明”的结果。未检验的内容列于下文。',
  rows: (rows, file) => `${file} 第 ${rows} 行`,
  carrierWide: '该运营商的全部套餐',
  statedTitle: '已载明',
  statedIntro: '每条规则一个示例；全部内容见 zip。',
  untestedTitle: '未检验及原因',
};
