import { describe, expect, test } from 'vitest';
import { tariffStrip, type StripInput } from '../../../src/charts/strip.ts';
import { messages } from '../../../src/i18n/index.ts';
import { excluded, input, metered, notStated, tier, unlimited } from './tiers.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the strip as a sentence', () => {
  test.each<[StripInput, string, string]>([
    [
      input(unlimited, [tier(20_000, 'throttle', { down_kbps: 1_000 }), tier(100_000, 'block')]),
      'Full speed for the first 20 GB per month; from 20 GB slowed to 1 Mbit/s; from 100 GB stopped.',
      '每月前 20 GB 全速；满 20 GB 后限速 1 Mbit/s；满 100 GB 后断网。',
    ],
    [
      input(metered(3_000), [tier(3_000, 'charge', { price: 0.00001431, currency: 'USD', price_unit_mb: 0.001 })]),
      'Full speed for the first 3 GB per month; from 3 GB charged US$0.00001431 per KB.',
      '每月前 3 GB 全速；满 3 GB 后按每 KB US$0.00001431 计费。',
    ],
    [
      input(metered(1_200_000), [tier(1_200_000, 'charge', { price: 10, currency: 'USD', price_unit_mb: 50_000, charge_cap: 100 })]),
      'Full speed for the first 1.2 TB per month; from 1.2 TB charged US$10 per 50 GB, at most US$100 in all.',
      '每月前 1.2 TB 全速；满 1.2 TB 后按每 50 GB US$10 计费，最多 US$100。',
    ],
    [
      input(metered(3_000), [
        tier(3_000, 'charge', { price: 0.29, currency: 'CNY', price_unit_mb: 1, unit_cap_price: 60, unit_cap_mb: 1_000 }),
      ]),
      'Full speed for the first 3 GB per month; from 3 GB charged CN¥0.29 per MB, at most CN¥60 per GB.',
      '每月前 3 GB 全速；满 3 GB 后按每 MB ¥0.29 计费，每 GB 最多 ¥60。',
    ],
    [
      input(metered(3_000)),
      'Full speed for the first 3 GB per month; from 3 GB what happens is not stated.',
      '每月前 3 GB 全速；满 3 GB 后如何处理未写明。',
    ],
    [
      input(metered(3_000), [], { coverage: 'excerpt' }),
      'Full speed for the first 3 GB per month; from 3 GB what happens is not in the fact sheet.',
      '每月前 3 GB 全速；满 3 GB 后如何处理摘录中没有。',
    ],
    [
      input(metered(3_000), [], { coverage: 'excerpt', unread: true }),
      'Full speed for the first 3 GB per month; from 3 GB what happens is not known (fine print not read yet).',
      '每月前 3 GB 全速；满 3 GB 后如何处理未知（细则尚未解读）。',
    ],
    [input(unlimited), 'Sold as unlimited; whether a limit applies is not stated.', '以不限量销售，是否有限制未写明。'],
    [input(unlimited, [], { verdict: 'truly unlimited (stated)' }), 'Full speed without a limit, as stated.', '文本明示：全速，没有上限。'],
    [
      input(unlimited, [tier(null, 'throttle', { down_kbps: 128 })]),
      'Sold as unlimited; from a threshold that is not stated slowed to 128 kbit/s.',
      '以不限量销售；达到某一阈值后限速 128 kbit/s（阈值未写明）。',
    ],
    [
      input(unlimited, [tier(50_000, 'throttle')]),
      'Full speed for the first 50 GB per month; from 50 GB slowed to a speed that is not stated.',
      '每月前 50 GB 全速；满 50 GB 后限速，速率未写明。',
    ],
    [
      input(metered(2_000, 'day'), [tier(2_000, 'bolt_on', { period: 'day' })]),
      'Full speed for the first 2 GB per day; from 2 GB an add-on is added automatically at a price that is not stated.',
      '每天前 2 GB 全速；满 2 GB 后自动叠加流量包，价格未写明。',
    ],
    [
      input(unlimited, [tier(0, 'throttle', { down_kbps: 3_000 }), tier(22_000, 'deprioritize')]),
      'From the first byte slowed to 3 Mbit/s; from 22 GB per month slowed to 3 Mbit/s and given lower priority when the network is busy.',
      '从第一个字节起限速 3 Mbit/s；每月满 22 GB 后限速 3 Mbit/s，并网络繁忙时降低优先级。',
    ],
    [input(notStated), 'How much data is included is not stated.', '包含多少流量未写明。'],
    [input(excluded), 'No data included.', '不含流量。'],
  ])('%#', (of, en, zh) => {
    expect(plain(tariffStrip(of, messages('en')).text)).toBe(en);
    expect(plain(tariffStrip(of, messages('zh')).text)).toBe(zh);
  });

  test('other scopes get a sentence of their own', () => {
    const of = input(unlimited, [tier(22_000, 'deprioritize'), tier(10_000, 'throttle', { scope: 'hotspot', down_kbps: 600 })]);
    expect(plain(tariffStrip(of, messages('en')).text)).toContain('. Mobile hotspot: from 10 GB per month slowed to 600 kbit/s.');
    expect(plain(tariffStrip(of, messages('zh')).text)).toContain('。热点共享：每月满 10 GB 后限速 600 kbit/s。');
  });
});
