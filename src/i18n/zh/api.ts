/** 静态 API 对自身的说明。每个文件都同时包含两种语言。 */
import type { ApiWords } from '../en/api.ts';

export const api: ApiWords = {
  about:
    '移动与宽带资费写明的内容：价格、包含用量、超过阈值后会怎样，以及每个数值所依据的原文。依据运营商及其他机构公布的文件整理；多为历史资费，每个套餐都标明日期。本数据不构成要约。',
  licence: '各来源自行声明许可，见其套餐的 licence 字段；本站整理的事实摘录采用 CC0。引用时请注明来源、日期和数据集的哈希值。',
  unknown:
    'null 表示公布的文字没有写明：绝不等于 0、“没有”或“不限量”。包含用量带有类型（metered 限量、unlimited 不限量、excluded 不含、not-stated 未写明）；存在阈值但没有写明数值时，from_mb 为 null。coverage 为 excerpt 时，这里缺少的内容运营商可能已经写明；unread_terms 为真时，没有读到不说明任何问题。untested 绝不等于通过。',
  downloads: {
    '/data/plans.csv': '全部套餐，采用开放格式的列',
    '/data/plans.csv-metadata.json': 'plans.csv 的列说明（CSV on the Web）',
    '/data/plans.jsonl': '全部套餐，每行一个 JSON 对象',
    '/data/plans.parquet': '全部套餐，Parquet 格式',
    '/data/findings.csv': '全部核查结果，每行一条',
    '/data/datapackage.json': '全部数据组成的 Frictionless 数据包',
  },
};
