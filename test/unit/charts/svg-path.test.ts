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
  ['a box', (pen) => pen.rect(1, 2, 3, 4), 'M1 2L4 2L4 6L1 6Z'],
  ['a circle, in two halves', (pen) => pen.arc(0, 0, 2, 0, 2 * Math.PI), 'M2 0A2 2 0 0 1 -2 0A2 2 0 0 1 2 0'],
  ['a curve', (pen) => (pen.moveTo(0, 0), pen.bezierCurveTo(1, 1, 2, 2, 3, 3)), 'M0 0C1 1 2 2 3 3'],
  ['what was begun anew', (pen) => (pen.moveTo(9, 9), pen.beginPath(), pen.moveTo(1, 1)), 'M1 1'],
])('%s', (_name, draw, expected) => {
  expect(path(draw)).toBe(expected);
});

test('points are written in the coordinates of the page', () => {
  expect(path((pen) => (pen.moveTo(1, 2), pen.lineTo(3, 4)), [2, 0, 0, 2, 10, 20])).toBe('M12 24L16 28');
});
