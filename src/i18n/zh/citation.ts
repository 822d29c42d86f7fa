import type { CitationWords } from '../en/citation.ts';

export const citation: CitationWords = {
  line: (year, title, note, url) => `Plaintariff（${year}）：《${title}》。${note}${url}`,
  more: (count) => `另有 ${count} 项`,
  facts: (date, sources) => `数据截至 ${date}；来源：${sources}。`,
  dataset: (date, sha256) => `数据集 ${date}，SHA-256 ${sha256}。`,
  gap: '',
  separator: '；',
};
