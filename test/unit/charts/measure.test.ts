import { expect, test } from 'vitest';
import { fontSize, roughMeasure } from '../../../src/charts/measure.ts';

test.each([
  ['600 12px sans-serif', 12],
  ['10.5px "Noto Sans"', 10.5],
  ['bold', 12],
])('the size of %s', (font, size) => expect(fontSize(font)).toBe(size));

test('CJK is square, marks have no width of their own, narrow letters less than wide ones', () => {
  expect(roughMeasure('流量', '10px x')).toBe(20);
  expect(roughMeasure('한국', '10px x')).toBe(20);
  expect(roughMeasure('का', '10px x')).toBe(roughMeasure('क', '10px x'));
  expect(roughMeasure('ill', '10px x')).toBeLessThan(roughMeasure('WWW', '10px x') / 2);
  expect(roughMeasure('a', 'bold 10px x')).toBeGreaterThan(roughMeasure('a', '10px x'));
});
