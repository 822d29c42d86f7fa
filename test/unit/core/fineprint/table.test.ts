import { describe, expect, test } from 'vitest';
import { marked } from './support.ts';

describe('rows under headings', () => {
  test.each([
    [
      '套餐 | 月费 | 流量 | 达量后网速\n甲 | 19元 | 60GB | 1Mbps\n乙 | 29元 | 120GB | 3Mbps',
      ['data 60000 throttle 1000', 'data 120000 throttle 3000'],
    ],
    ['月費 | 高速數據 | 其後速度\n$98 | 20GB | 1Mbps\n$138 | 50GB | 3Mbps', ['data 20000 throttle 1000', 'data 50000 throttle 3000']],
    ['档位 通用流量/月 达量后速率\n39元档 20GB 1Mbps\n79元档 60GB 3Mbps', ['data 20000 throttle 1000', 'data 60000 throttle 3000']],
    [
      '品牌|宣传|限速门槛|限速后|\n---|---|---|---|\n甲|2000G|95GB|4Mbps|\n乙|3000G|120GB|断网|',
      ['data 95000 throttle 4000', 'data 120000 block'],
    ],
    ['运营商 | 限速后网速 | 限速门槛\n甲 | 3Mbps | 200GB', ['data 200000 throttle 3000']],
    [
      'Plan | Data | Speed after limit\nBasic | 5GB | 128 kbps\nPlus | 20GB | 512 kbps',
      ['data 5000 throttle 128', 'data 20000 throttle 512'],
    ],
  ])('%s', (text, tiers) => {
    expect(marked(text, { country: 'CN' })).toEqual(tiers);
  });
});

describe('unexpected: rows whose headings do not say what follows', () => {
  test.each([
    ['套餐 | 流量 | 峰值网速\n甲 | 60GB | 500Mbps\n乙 | 120GB | 1000Mbps', []],
    ['套餐 | 通用流量 | 热点流量 | 说明\n甲 | 60GB | 10GB | 结转\n乙 | 80GB | 20GB | 结转', []],
    ['方案|上網量|超量後速率\n甲|8GB|128Kbps\n乙|不限量|-', ['data 8000 throttle 128']],
  ])('%s', (text, tiers) => {
    expect(marked(text, { country: 'CN' })).toEqual(tiers);
  });
});
