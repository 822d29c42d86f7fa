import { expect, test } from 'vitest';
import { limitWords } from '../../../src/charts/limit-words.ts';
import { figureMessages } from '../../../src/i18n/figure-words.ts';
import type { StripInput } from '../../../src/charts/strip.ts';
import { excluded, input, metered, notStated, tier, unlimited } from './tiers.ts';

const said = (of: StripInput, lang: 'en' | 'zh' = 'en'): string => limitWords(of, figureMessages(lang)).replaceAll('\u00a0', ' ');
const slowed = (mb: number | null, kbps: number | null = 128) => tier(mb, 'throttle', { down_kbps: kbps });

test.each<[string, StripInput, string]>([
  ['slowed', input(unlimited, [slowed(20_000)]), 'is slowed to 128 kbit/s after 20 GB per month'],
  [
    'slowed twice',
    input(unlimited, [slowed(20_000, 1_000), slowed(100_000)]),
    'is slowed to 1 Mbit/s after 20 GB per month and to 128 kbit/s after 100 GB',
  ],
  ['slowed, no speed', input(unlimited, [slowed(20_000, null)]), 'is slowed after 20 GB per month, to a speed that is not stated'],
  ['slowed, no threshold', input(unlimited, [slowed(null)]), 'is slowed to 128 kbit/s after a threshold that is not stated'],
  [
    'no threshold on a fact sheet',
    input(unlimited, [slowed(null)], { coverage: 'excerpt' }),
    'is slowed to 128 kbit/s after a threshold that is not in the fact sheet',
  ],
  ['from the first byte', input(unlimited, [slowed(0)]), 'is slowed to 128 kbit/s from the first byte'],
  [
    'charged',
    input(metered(3_000), [tier(3_000, 'charge', { price: 5, currency: 'USD', price_unit_mb: 1_000 })]),
    'costs US$5 for each GB after 3 GB per month',
  ],
  [
    'charged at no stated price',
    input(metered(3_000), [tier(3_000, 'charge')]),
    'costs more after 3 GB per month, at a price that is not stated',
  ],
  [
    'added',
    input(metered(3_000), [tier(3_000, 'bolt_on', { price: 5, currency: 'USD', price_unit_mb: 1_000 })]),
    'adds 1 GB at a time for US$5 after 3 GB per month',
  ],
  [
    'stopped and of lower priority at once',
    input(unlimited, [tier(20_000, 'block'), tier(20_000, 'deprioritize')]),
    'stops after 20 GB per month and has lower priority on a busy network after 20 GB per month',
  ],
  ['an allowance, and nothing after it', input(metered(10_000)), 'has a limit after 10 GB per month whose effect is not stated'],
  [
    'a speed that goes on beside another effect',
    input(unlimited, [
      tier(0, 'throttle', { down_kbps: 3_000 }),
      tier(22_000, 'throttle', { down_kbps: 3_000 }),
      tier(22_000, 'deprioritize'),
    ]),
    'is slowed to 3 Mbit/s from the first byte and has lower priority on a busy network after 22 GB per month',
  ],
  ['a limit without anything', input(unlimited, [tier(null, 'unspecified')]), 'has a limit whose threshold and effect are not stated'],
  ['a bare claim', input(unlimited), 'is sold as unlimited, and whether a limit applies is not stated'],
  ['truly unlimited', input(unlimited, [], { verdict: 'truly unlimited (stated)' }), 'states that no limit applies'],
  ['no data', input(excluded), 'includes no data'],
  ['an unknown amount', input(notStated), 'includes an amount of data that is not stated'],
  [
    'a day',
    input(metered(1_500, 'day'), [tier(1_500, 'throttle', { down_kbps: 64, period: 'day' })]),
    'is slowed to 64 kbit/s after 1.5 GB per day',
  ],
])('%s', (_name, of, words) => {
  expect(said(of)).toBe(words);
});

test('in Chinese', () => {
  expect(said(input(unlimited, [slowed(20_000, 1_000), slowed(100_000)]), 'zh')).toBe(
    '每月用满 20 GB 后限速至 1 Mbit/s，用满 100 GB 后限速至 128 kbit/s',
  );
});
