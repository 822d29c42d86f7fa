import { describe, expect, test } from 'vitest';
import { DEFAULT_AXIS } from '../../../src/charts/axis.ts';
import { stripModel, type StripInput } from '../../../src/charts/segments.ts';
import { aboveLabels, axisMarkup, escapeXml } from '../../../src/charts/strip-labels.ts';
import { placeSegments } from '../../../src/charts/strip-layout.ts';
import { messages } from '../../../src/i18n/index.ts';
import { input, metered, tier, unlimited } from './tiers.ts';

const en = messages('en');
describe('labels above the bar', () => {
  const above = (of: StripInput, width: number) =>
    aboveLabels(placeSegments(stripModel(of).segments, DEFAULT_AXIS, width), 13, width, 'full', en);

  test('never overlap inside a row and never leave the drawing', () => {
    const many = input(
      metered(1_000),
      [1_000, 1_200, 1_400, 1_600, 900_000].map((mb, i) => tier(mb, 'throttle', { down_kbps: 64 * (i + 1) })),
    );
    const placed = above(many, 340);
    for (const row of [0, 1]) {
      const starts = placed.filter((label) => label.row === row).map(({ x }) => x);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
    expect(Math.max(...placed.map(({ x, text }) => x + text.length * 13 * 0.56))).toBeLessThanOrEqual(341);
    expect(placed.length).toBeLessThan(6);
  });

  test('a bare claim says that its limit is not stated', () => {
    expect(above(input(unlimited), 720).map(({ text }) => text)).toEqual(['“unlimited”, limit not stated']);
  });
});

test('every tick has a mark, crowded ticks have no label', () => {
  const narrow = axisMarkup(DEFAULT_AXIS, 120, 20, 11, en);
  expect(narrow.match(/v4/g)).toHaveLength(5);
  expect(narrow.match(/<text/g)?.length).toBeLessThan(5);
  expect(axisMarkup(DEFAULT_AXIS, 720, 20, 11, en).match(/<text/g)).toHaveLength(5);
});

test('text of a file cannot become markup', () => expect(escapeXml(`<a href="x">'&`)).toBe('&#60;a href=&#34;x&#34;&#62;&#39;&#38;'));
