import { describe, expect, test } from 'vitest';
import { keyHeight, keyWidth, spread } from '../../../../src/charts/draw/key.ts';
import { LIGHT } from '../../../../src/charts/theme.ts';

const look = (width: number) => ({ width, height: 300, theme: LIGHT, font: 'sans-serif', animated: false });
const items = [
  { at: 0, name: 'Twenty' },
  { at: 1, name: 'A very long name of a plan that nobody can read in one line at all' },
];

describe('spread', () => {
  test('leaves labels that do not touch where they are', () => {
    expect(spread([10, 50], [18, 18], { top: 0, bottom: 100 })).toEqual([10, 50]);
  });

  test('sets labels at one place apart, in their order, inside the area', () => {
    const places = spread([95, 95, 95], [20, 20, 20], { top: 0, bottom: 100 });
    expect(places).toEqual([50, 70, 90]);
  });
});

test('names stand below a narrow chart and beside a wide one', () => {
  expect(keyHeight(items, look(320))).toBeGreaterThan(30);
  expect(keyHeight(items, look(900))).toBe(0);
  expect(keyWidth(items, look(900))).toBeGreaterThan(keyWidth(items, look(320)));
  expect(keyWidth(items, look(900))).toBeLessThan(900 * 0.4);
});

test('a lone plan, named by the title, takes no room', () => expect(keyHeight([], look(320))).toBe(0));
