import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSigns, foldWidth } from '../../../../../src/core/fineprint/common/fold.ts';

test.each([
  ['２０ＧＢ', '20GB'],
  ['￥１０', '¥10'],
  ['１，０００円', '1,000円'],
  ['１，００', '1，00'],
  ['满20，１２０', '满20，120'],
  ['५००', '500'],
  ['٣', '3'],
  ['（a）', '(a)'],
  ['\u0959त्म', 'खत्म'],
  ['plain', 'plain'],
])('%s → %s', (text, folded) => {
  expect(foldWidth(text)).toBe(folded);
});

test('offsets never move', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldWidth(text)).toHaveLength(text.length);
    }),
  );
});

test('typographic spaces and apostrophes become plain, one for one', () => {
  expect(foldSigns('jusqu’à 5\u202fGo\u00a0!')).toBe("jusqu'à 5 Go !");
});
