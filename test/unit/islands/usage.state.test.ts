import { describe, expect, test } from 'vitest';
import { messages } from '../../../src/i18n/index.ts';
import { DEFAULT_USAGE, type UsageChoice } from '../../../src/islands/usage.address.ts';
import {
  figureWords,
  presetOf,
  summaryWords,
  typedFigure,
  typedMonths,
  withFigure,
  withPreset,
  withQuestion,
} from '../../../src/islands/usage.state.ts';

const en = messages('en');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const HIGH = presetOf(['itu-high', 'High', 'ITU 2025', 'mobile', 5_000, 0, 0, 140, 20]);

test('a preset as handed over by the page', () =>
  expect(HIGH).toEqual({
    id: 'itu-high',
    name: 'High',
    origin: 'ITU 2025',
    services: ['mobile'],
    usage: { dataMb: 5_000, hotspotMb: 0, roamingMb: 0, minutes: 140, messages: 20 },
  }));

test.each([
  ['dataMb', '0.5', 500],
  ['dataMb', '1e9', 10_000_000],
  ['dataMb', '-1', 0],
  ['dataMb', '', null],
  ['dataMb', 'many', null],
  ['minutes', '12.6', 13],
] as const)('%s typed as “%s” is %s', (field, text, figure) => expect(typedFigure(field, text)).toBe(figure));

test.each([
  ['12', 12],
  ['0', 1],
  ['100', 60],
  ['', null],
])('months typed as “%s” are %s', (text, months) => expect(typedMonths(text)).toBe(months));

test.each([
  ['dataMb', 0, '0 GB'],
  ['dataMb', 250, '250 MB'],
  ['hotspotMb', 20_000, '20 GB'],
  ['minutes', 1, '1 minute'],
  ['messages', 30, '30 messages'],
] as const)('%s of %i is “%s”', (field, value, words) => expect(plain(figureWords(field, value, en))).toBe(words));

describe('changes', () => {
  const high = withPreset(DEFAULT_USAGE, HIGH);
  test('a preset brings its figures and nothing else', () => {
    expect(high).toEqual({ question: { ...DEFAULT_USAGE.question, usage: HIGH.usage }, basket: 'itu-high' });
  });
  test('a changed figure is no longer the preset', () => {
    const changed = withFigure(high, 'minutes', 10);
    expect(changed.basket).toBeNull();
    expect(changed.question.usage).toEqual({ ...HIGH.usage, minutes: 10 });
  });
  test('months and promotion leave it what it is', () =>
    expect(withQuestion(high, { months: 12 })).toEqual({ question: { ...high.question, months: 12 }, basket: 'itu-high' }));
});

describe('summaryWords', () => {
  const of = (usage: Partial<UsageChoice['question']['usage']>): string =>
    plain(
      summaryWords({ question: { ...DEFAULT_USAGE.question, usage: { ...DEFAULT_USAGE.question.usage, ...usage } }, basket: null }, en),
    );
  test.each([
    [{}, '20 GB · 24 months · As signed today'],
    [{ hotspotMb: 10_000 }, '30 GB · 24 months · As signed today'],
    [{ dataMb: 0, minutes: 70, messages: 50 }, '70 minutes · 50 messages · 24 months · As signed today'],
    [{ dataMb: 0 }, '0 GB · 24 months · As signed today'],
    [{ roamingMb: 500 }, '20 GB · 500 MB abroad · 24 months · As signed today'],
  ])('%j', (usage, line) => expect(of(usage)).toBe(line));
});
