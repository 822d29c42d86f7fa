import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROMOTIONS } from '../../../src/core/cost/types.ts';
import {
  DEFAULT_QUESTION,
  DEFAULT_USAGE,
  type FIELDS,
  MAX_MONTHS,
  readUsage,
  USAGE_FIELDS,
  writeUsage,
  type Preset,
  type UsageChoice,
} from '../../../src/islands/usage.address.ts';

const PRESETS: readonly Preset[] = [
  { id: 'itu-high', usage: { dataMb: 5_000, hotspotMb: 0, roamingMb: 0, minutes: 140, messages: 20 } },
  { id: 'ours-typical', usage: DEFAULT_QUESTION.usage },
];
const read = (text: string, presets: readonly Preset[] | null = PRESETS): UsageChoice => readUsage(new URLSearchParams(text), presets);
const write = (choice: UsageChoice, before = ''): string => {
  const params = new URLSearchParams(before);
  writeUsage(choice, params);
  return params.toString();
};
const withUsage = (usage: Partial<UsageChoice['question']['usage']>, basket: string | null = null): UsageChoice => ({
  question: { ...DEFAULT_QUESTION, usage: { ...DEFAULT_QUESTION.usage, ...usage } },
  basket,
});

describe('readUsage', () => {
  test.each([
    ['', DEFAULT_USAGE],
    ['q=a&in=us', DEFAULT_USAGE],
    ['data=500', withUsage({ dataMb: 500 })],
    ['tether=1&roam=2&min=3&sms=4', withUsage({ hotspotMb: 1, roamingMb: 2, minutes: 3, messages: 4 })],
    ['months=12&promo=without', { question: { ...DEFAULT_QUESTION, months: 12, promotion: 'without' }, basket: null }],
    ['data=&tether=lots&months=two&promo=sponsored', DEFAULT_USAGE],
    ['data=Infinity&min=NaN', DEFAULT_USAGE],
    ['data=-5', withUsage({ dataMb: 0 })],
    ['data=1e12', withUsage({ dataMb: USAGE_FIELDS.dataMb.max })],
    ['data=0.4', withUsage({ dataMb: 0 })],
    ['months=0', { question: { ...DEFAULT_QUESTION, months: 1 }, basket: null }],
    ['months=999', { question: { ...DEFAULT_QUESTION, months: MAX_MONTHS }, basket: null }],
  ])('%s', (text, choice) => expect(read(text)).toEqual(choice));
});

describe('a preset', () => {
  const high = withUsage({ dataMb: 5_000, minutes: 140, messages: 20 }, 'itu-high');
  test.each([
    ['named alone stands for its figures', 'basket=itu-high', high],
    ['is kept beside its own figures', 'data=5000&min=140&sms=20&basket=itu-high', high],
    [
      'is forgotten beside other figures',
      'data=6000&min=140&sms=20&basket=itu-high',
      withUsage({ dataMb: 6_000, minutes: 140, messages: 20 }),
    ],
    ['does not fill up figures that are given', 'data=5000&basket=itu-high', withUsage({ dataMb: 5_000 })],
    ['equal to the default is kept', 'basket=ours-typical', withUsage({}, 'ours-typical')],
    ['nobody knows is passed over', 'basket=nobody', DEFAULT_USAGE],
  ])('%s', (_, text, choice) => expect(read(text)).toEqual(choice));

  test.each([
    ['basket=itu-high', 'itu-high'],
    ['basket=%3Cscript%3E', null],
  ])('where no presets are known, %s is carried along', (text, basket) => expect(read(text, null)).toEqual(withUsage({}, basket)));
});

describe('writeUsage', () => {
  test.each([
    ['', DEFAULT_USAGE, ''],
    ['q=a&data=7', DEFAULT_USAGE, 'q=a'],
    ['q=a', withUsage({ dataMb: 5_000 }), 'q=a&data=5000'],
    ['basket=old&promo=after', withUsage({}, 'itu-high'), 'basket=itu-high'],
  ])('into “%s”', (before, choice, after) => expect(write(choice, before)).toBe(after));
});

test('what is written is what is read', () => {
  const figure = (field: (typeof FIELDS)[number]) => fc.integer({ min: 0, max: USAGE_FIELDS[field].max });
  const usage = fc.record({
    dataMb: figure('dataMb'),
    hotspotMb: figure('hotspotMb'),
    roamingMb: figure('roamingMb'),
    minutes: figure('minutes'),
    messages: figure('messages'),
  });
  const question = fc.record({
    usage,
    months: fc.integer({ min: 1, max: MAX_MONTHS }),
    promotion: fc.constantFrom(...PROMOTIONS),
    leastKbps: fc.constant(DEFAULT_QUESTION.leastKbps),
  });
  fc.assert(
    fc.property(question, fc.constantFrom(null, 'itu-high', 'a'), (asked, basket) => {
      expect(read(write({ question: asked, basket }), null)).toEqual({ question: asked, basket });
    }),
  );
});
