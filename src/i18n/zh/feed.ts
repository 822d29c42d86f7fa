/** 变化订阅源。 */
import type { FeedWords } from '../en/feed.ts';

export const feed: FeedWords = {
  title: 'Plaintariff：变化',
  subtitle: '资费文件的新快照，以及与上一份快照的不同之处。',
  first: (title) => `${title}：首份快照`,
  next: (title) => `${title}：新快照`,
  snapshot: (plans, rejected) => `读取 ${plans} 个套餐，${rejected} 行未采用。`,
  compared: (day, added, removed) => `与 ${day} 相比：新增 ${added} 个套餐，减少 ${removed} 个套餐。`,
  same: (day) => `与 ${day} 相比：套餐相同。`,
  change: (name) => `${name}：文字有变化`,
  thresholds: '流量阈值',
  noThreshold: '未载明',
  between: (before, after) => `${before} → ${after}`,
  listSeparator: '；',
  colon: '：',
  hash: (sha256) => `文件的 SHA-256：${sha256}`,
};
