import { expect, test } from 'vitest';
import { pathPen, type Matrix } from '../../../src/charts/svg-path.ts';

const path = (draw: (pen: ReturnType<typeof pathPen>) => void, matrix: Matrix = [1, 0, 0, 1, 0, 0]): string => {
  const pen = pathPen(() => matrix);
  draw(pen);
  return pen.d();
};

test.each<[string, (pen: ReturnType<typeof pathPen>) => void, string]>([
  ['a line', (pen) => (pen.moveTo(0, 0), pen.lineTo(10.04, 5)), 'M0 0L10 5'],
  ['a line without a start', (pen) => pen.lineTo(3, 4), 'M3 4'],
  ['a line along an axis', (pen) => (pen.moveTo(0, 0), pen.lineTo(10, 0), pen.lineTo(10, 5), pen.lineTo(0, 0)), 'M0 0H10V5L0 0'],
  ['a box', (pen) => pen.rect(1, 2, 3, 4), 'M1 2h3v4h-3z'],
  ['a box backwards', (pen) => pen.rect(4, 2, -3, 4), 'M4 2h-3v4h3z'],
  [
    'a line after a shape that was closed',
    (pen) => (pen.moveTo(1, 1), pen.lineTo(2, 2), pen.closePath(), pen.lineTo(1, 5)),
    'M1 1L2 2ZL1 5',
  ],
  ['a circle, in two halves', (pen) => pen.arc(0, 0, 2, 0, 2 * Math.PI), 'M2 0A2 2 0 0 1 -2 0A2 2 0 0 1 2 0'],
  ['a curve', (pen) => (pen.moveTo(0, 0), pen.bezierCurveTo(1, 1, 2, 2, 3, 3)), 'M0 0C1 1 2 2 3 3'],
  ['what was begun anew', (pen) => (pen.moveTo(9, 9), pen.beginPath(), pen.moveTo(1, 1)), 'M1 1'],
])('%s', (_name, draw, expected) => {
  expect(path(draw)).toBe(expected);
});

test('points are written in the coordinates of the page', () => {
  expect(path((pen) => (pen.moveTo(1, 2), pen.lineTo(3, 4)), [2, 0, 0, 2, 10, 20])).toBe('M12 24L16 28');
});

test('a turned box has its four corners', () => {
  expect(path((pen) => pen.rect(0, 0, 3, 4), [0, 1, -1, 0, 10, 10])).toBe('M10 10V13H6V10Z');
});
