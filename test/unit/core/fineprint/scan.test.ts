import { describe, expect, test } from 'vitest';
import { scanText } from '../../../../src/core/fineprint/scan.ts';

const sentences = (text: string): string[] => scanText(text, {}).sentences.map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  test.each([
    ['Rs. 2.75 per MB. Then stop.', ['Rs. 2.75 per MB.', 'Then stop.']],
    ['at max. 3 Mbps, then less', ['at max. 3 Mbps, then less']],
    ['a; b\nc', ['a;', 'b', 'c']],
    ['• one … two', ['•', 'one …', 'two']],
    ['满20GB后限速。次月恢复；不断网', ['满20GB后限速。', '次月恢复；', '不断网']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
  test('very long runs are cut, and nothing is lost', () => {
    const text = 'a '.repeat(3000);
    const { sentences: found } = scanText(text, {});
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});
