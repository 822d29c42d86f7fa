/** 静态 API 对自身的说明。每个文件都同时包含两种语言。 */
import type { ApiWords } from '../en/api.ts';

export const api: ApiWords = {
  about:
    '移动与宽带资费载明的内容：价格、包含用量、超过阈值后会怎样，以及每个数值所依据的原文。依据运营商及其他机构公布的文件整理；多为历史资费，每个套餐都标明日期。本数据不构成要约。',
  licence: '各来源自行声明许可，见其套餐的 licence 字段；本站整理的事实摘录采用 CC0。引用时请注明来源、日期和数据集的哈希值。',
  unknown:
    'null 表示公布的文字未载明：绝不等于 0、“没有”或“不限量”。包含用量带有类型（metered 限量、unlimited 不限量、excluded 不含、not-stated 未载明）；存在阈值但未载明数值时，from_mb 为 null。coverage 为 excerpt 时，这里缺少的内容运营商可能已经载明；unread_terms 为真时，没有读到不说明任何问题。untested 绝不等于通过。',
  downloads: {
    '/data/plans.csv': '全部套餐，每行一个；单元格内的列表为 JSON',
    '/data/tiers.csv': '用量增加时会怎样，每一档一行',
    '/data/prices.csv': '月费等经常性价格及其适用月份',
    '/data/charges.csv': '一次性、经常性和解约费用',
    '/data/speeds.csv': '速率，每种技术一行',
    '/data/facts.csv': '每个数值及其所依据的原文',
    '/data/findings.csv': '检查结果，附中英文句子；不适用于套餐的规则已略去',
    '/data/sources.csv': '来源及其许可、日期和哈希值',
    '/data/plans.jsonl': '全部套餐，每行一个 JSON 对象',
    '/data/plans.parquet': '全部套餐，Parquet 格式',
    '/data/datapackage.json': '全部数据组成的 Frictionless 数据包：每一列、类型和单位',
    '/data/csv-metadata.json': '各表及其关联（CSV on the Web）',
    '/data/plans.csv-metadata.json': 'plans.csv 的列说明（CSV on the Web）',
    '/data/README.md': '数据包的文字说明',
    '/data/SHA256SUMS': '各文件的哈希值；这份清单的哈希值即数据集的哈希值',
  },
};
