/** How Japanese fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  // What is told before a question is no part of it: "…になるそうですが、動画は見られますか？"
  sentenceEnd:
    /(?<=けど|けれど|ですが|ますが|だが|(?:らしい|そうだ|ようだ)が|ので|から)、(?=[^。、！？!?\n]{1,40}[?？])|[。\n!！?？;；※◆◇●■□▼▶★☆|｜]+|…+/g,
  clauseEnd: /[、，,：:（）()「」『』]|\s/g,
  effectFirst: false,
  numbers: 'point',
};
