import { expect, test } from 'vitest';
import { wordsOf } from '../../../../../src/core/ingest/draft/words.ts';

test.each([
  ['monthlyPrice', ['monthly', 'price']],
  ['monthly_price', ['monthly', 'price']],
  ['FCCPlanId', ['fcc', 'plan', 'id']],
  ['Prix de l’offre (TTC)', ['prix', 'de', 'l', 'offre', 'ttc']],
  ['Größe', ['große']],
  ['PRECIO', ['precio']],
  ['precíó', ['precio']],
  ['月费', ['月', '费']],
  ['データ容量', ['デ', 'ー', 'タ', '容', '量']],
  ['ﾃﾞｰﾀ', ['デ', 'ー', 'タ']],
  ['월정액(원)', ['월', '정', '액', '원']],
  ['दैनिक डेटा', ['दैनिक', 'डेटा']],
  ['5G流量', ['5', 'g', '流', '量']],
  ['   ', []],
  ['', []],
])('%j has the words %j', (header, words) => {
  expect(wordsOf(header)).toEqual(words);
});

test('a header of any length is looked at in bounded time', () => {
  expect(wordsOf('word '.repeat(100_000)).length).toBeLessThan(60);
});
