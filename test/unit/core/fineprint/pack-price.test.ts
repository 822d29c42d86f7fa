/** Money right beside data is a price only where words before it say that more is charged or added. */
import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

describe('a pack and its price side by side', () => {
  test.each<[string, readonly string[]]>([
    ['套内流量用完,系统自动叠加5元1GB流量包', ['data ? bolt_on 5 CNY/1000']],
    ['每月20GB,用完10元1GB', ['data 20000 charge 10 CNY/1000']],
    ['当日首次使用扣1元，送800MB', ['data 0 charge 1 CNY/800']],
    ['超出后自动扣3元包3M', ['data ? bolt_on 3 CNY/3']],
    ['超出后自动续订1GB 10元', ['data ? bolt_on 10 CNY/1000']],
  ])('%s', (text, tiers) => {
    expect(marked(text, { country: 'CN' })).toEqual(tiers);
  });
  test.each(['29元10GB套餐', '流量用完可购买10元1GB加油包', '月租29元 10GB'])('unexpected: no price in %s', (text) => {
    expect(marked(text, { country: 'CN' })).toEqual([]);
  });
  test('what a fee buys is the allowance, not a price', () => {
    expect(marked('19元包80G流量，用完限速到1M', { country: 'CN' })).toEqual(['data 80000 throttle 1000']);
  });
});
