import { describe, expect, test } from 'vitest';
import { rolesOf } from './support.ts';

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
  ])('%s → %s', (text, expected) => {
    expect(rolesOf(text)).toEqual([expected]);
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
  ])('%s → %s', (text, expected) => {
    expect(rolesOf(text)).toEqual([expected]);
  });
});
