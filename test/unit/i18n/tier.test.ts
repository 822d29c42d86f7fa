import { describe, expect, test } from 'vitest';
import type { WireTier } from '../../../src/core/model/wire.ts';
import { effectWords, messages, tierWords } from '../../../src/i18n/index.ts';
import { tier } from '../charts/tiers.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what a tier does', () => {
  test.each<[WireTier, string, string]>([
    [tier(0, 'full_speed'), 'at full speed', '全速'],
    [tier(0, 'throttle', { down_kbps: 128 }), 'slowed to 128 kbit/s', '限速 128 kbit/s'],
    [tier(0, 'throttle'), 'slowed to a speed that is not stated', '限速，速率未写明'],
    [tier(0, 'deprioritize'), 'given lower priority when the network is busy', '网络繁忙时降低优先级'],
    [tier(0, 'charge', { price: 2, currency: 'EUR', price_unit_mb: 1_000 }), 'charged €2 per GB', '按每 GB €2 计费'],
    [tier(0, 'charge', { price: 2, currency: 'EUR' }), 'charged €2', '计费 €2'],
    [
      tier(0, 'charge', { charge_cap: 9, currency: 'EUR' }),
      'charged at a price that is not stated, at most €9 in all',
      '另行计费，价格未写明，最多 €9',
    ],
    [
      tier(0, 'charge', { price: 0.29, currency: 'EUR', price_unit_mb: 1, unit_cap_price: 60, unit_cap_mb: 1_000, charge_cap: 600 }),
      'charged €0.29 per MB, at most €60 per GB, at most €600 in all',
      '按每 MB €0.29 计费，每 GB 最多 €60，最多 €600',
    ],
    [
      tier(0, 'bolt_on', { price: 3, currency: 'EUR', price_unit_mb: 250 }),
      '250 MB at a time is added automatically for €3',
      '自动叠加 250 MB 流量包（每个 €3）',
    ],
    [
      tier(0, 'bolt_on', { price: 5, currency: 'EUR', price_unit_mb: 1_000 }),
      '1 GB at a time is added automatically for €5',
      '自动叠加 1 GB 流量包（每个 €5）',
    ],
    [tier(0, 'block'), 'stopped', '断网'],
    [tier(0, 'unspecified'), 'what happens is not stated', '如何处理未写明'],
  ])('%#', (of, en, zh) => {
    expect(plain(effectWords(of, 'full', messages('en')))).toBe(en);
    expect(plain(effectWords(of, 'full', messages('zh')))).toBe(zh);
  });

  test('an excerpt never says that the carrier does not state something', () => {
    expect(effectWords(tier(0, 'throttle'), 'excerpt', messages('en'))).toBe('slowed to a speed that is not in the fact sheet');
    expect(effectWords(tier(0, 'throttle'), 'excerpt', messages('zh'))).toBe('限速，速率摘录中没有');
  });
});

describe('with its threshold', () => {
  test.each<[WireTier, string, string]>([
    [tier(20_000, 'block'), 'from 20 GB per month stopped', '每月满 20 GB 后断网'],
    [tier(2_000, 'block', { period: '28d' }), 'from 2 GB per 28 days stopped', '每 28 天满 2 GB 后断网'],
    [tier(0, 'block'), 'From the first byte stopped', '从第一个字节起断网'],
    [tier(null, 'block'), 'from a threshold that is not stated stopped', '达到某一阈值后断网（阈值未写明）'],
  ])('%#', (of, en, zh) => {
    expect(plain(tierWords(of, 'full', messages('en')))).toBe(en);
    expect(plain(tierWords(of, 'full', messages('zh')))).toBe(zh);
  });
});
