import { describe, expect, test } from 'vitest';
import { scanText } from '../../../../src/core/fineprint/scan.ts';

const sentences = (text: string): string[] => scanText(text, {}).sentences.map(({ start, end }) => text.slice(start, end).trim());
const roles = (text: string): string[] =>
  scanText(text, { country: 'US' }).sentences.flatMap(({ tokens }) =>
    tokens.flatMap((token) =>
      token.kind === 'volume'
        ? [`${token.role} ${token.mention.text}`]
        : token.kind === 'money'
          ? [`${token.role} ${token.mention.text}`]
          : [],
    ),
  );

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

describe('what an amount is there for: English', () => {
  test.each([
    ['after 20GB', 'threshold 20GB'],
    ['once you have used 20GB', 'threshold 20GB'],
    ['more than 22GB of data', 'threshold 22GB'],
    ['using >50GB/mo', 'threshold 50GB'],
    ['20GB has been used', 'threshold 20GB'],
    ['exceeding 1 TB', 'threshold 1 TB'],
    ['a cap of 1,000 GB', 'limit 1,000 GB'],
    ['a 5GB limit', 'limit 5GB'],
    ['then another 50GB', 'more 50GB'],
    ['50GB more', 'more 50GB'],
    ['in 50GB buckets', 'pack 50GB'],
    ['until 400GB', 'until 400GB'],
    ['20GB', 'plain 20GB'],
    ['up from 500GB', 'ignored 500GB'],
    ['a 3GB Boost', 'ignored 3GB'],
    ['16.5GB text message', 'ignored 16.5GB'],
    ['up to $50 a month', 'cap $50'],
    ['$100 maximum', 'cap $100'],
    ['above $200', 'limit $200'],
    ['$40 a month', 'plain $40'],
  ])('%s → %s', (text, expected) => {
    expect(roles(text)).toEqual([expected]);
  });
});

describe('what an amount is there for: Chinese', () => {
  test.each([
    ['满20GB', 'threshold 20GB'],
    ['超过100GB', 'threshold 100GB'],
    ['20GB后', 'threshold 20GB'],
    ['20GB高速流量后', 'threshold 20GB'],
    ['不超过3GB', 'ignored 3GB'],
    ['前3GB', 'head 3GB'],
    ['目前3GB', 'plain 3GB'],
    ['每1GB', 'pack 1GB'],
    ['封顶40GB', 'limit 40GB'],
    ['40GB封顶', 'limit 40GB'],
    ['不足1GB', 'ignored 1GB'],
    ['150MB以内', 'ignored 150MB'],
    ['含40GB流量', 'plain 40GB'],
    ['费用满500元断网', 'limit 500元'],
  ])('%s → %s', (text, expected) => {
    expect(roles(text)).toEqual([expected]);
  });
});
