import { describe, expect, test } from 'vitest';
import { readMoneys } from '../../../../src/core/fineprint/common/money.ts';
import { readVolumes } from '../../../../src/core/fineprint/common/volume.ts';
import { en } from '../../../../src/core/fineprint/locales/en/index.ts';
import { priceLadder } from '../../../../src/core/fineprint/price-ladder.ts';

const read = (text: string) => priceLadder(text, { start: 0, end: text.length }, readMoneys(text), readVolumes(text), en.priceLadder);
const words = (text: string): string | null => {
  const ladder = read(text);
  return ladder && text.slice(ladder.start, ladder.end);
};

describe('the words of a ladder', () => {
  test.each([
    ['volumes first', 'It is: up to 3 GB $10, up to 10 GB $15, above that $20 a month.', '3 GB $10, up to 10 GB $15, above that $20'],
    [
      'prices first',
      'Pay $10 for up to 3 GB, $15 for up to 10 GB, $20 for anything above that.',
      '$10 for up to 3 GB, $15 for up to 10 GB, $20 for anything above',
    ],
    ['two rungs of a tiered price', 'Tiered: up to 3 GB $10, up to 10 GB $15', '3 GB $10, up to 10 GB $15'],
    ['a first rung for nothing', 'Free up to 1 GB, $10 up to 3 GB, $15 over 3 GB', 'Free up to 1 GB, $10 up to 3 GB, $15 over 3 GB'],
    ['two rungs may be two plans', 'up to 3 GB $10, up to 10 GB $15', null],
    ['packs to buy', 'Add-ons: up to 3 GB $10, up to 10 GB $15, above that $20', null],
    ['a number in between', 'up to 3 GB for 2 months $10, up to 10 GB $15, above that $20', null],
    ['one price', 'up to 3 GB $10', null],
    ['no volumes', '$10, $15, $20', null],
  ])('%s', (_, text, ladder) => expect(words(text)).toBe(ladder));

  test('as many rungs as a ladder has', () => {
    const rungs = (count: number): string => Array.from({ length: count }, (_, at) => `up to ${at + 1} GB $${at + 1}`).join(', ');
    expect(read(`${rungs(6)}, above that $7`)?.steps.length).toBe(6);
    expect(read(`${rungs(9)}, above that $10`)).toBe(null);
  });
});
