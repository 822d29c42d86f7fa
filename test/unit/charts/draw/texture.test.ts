import { describe, expect, test } from 'vitest';
import { fogOf, textured, type Texture } from '../../../../src/charts/draw/texture.ts';
import type { Pen } from '../../../../src/charts/draw/pen.ts';
import { svgCanvas } from '../../../../src/charts/svg-canvas.ts';
import { LIGHT } from '../../../../src/charts/theme.ts';

const AREA = { left: 10, top: 20, right: 70, bottom: 40 };
const texture = (kind: Texture['kind']): Texture => ({ ...fogOf(LIGHT), kind, width: 2 });

/** Points of everything drawn on a canvas that knows no textures. */
function points(kind: Texture['kind'], area = AREA): readonly (readonly [number, number])[] {
  const noted: [number, number][] = [];
  const note = (x: number, y: number): void => void noted.push([x, y]);
  const nothing = (): void => undefined;
  const pen = {
    ...{ save: nothing, restore: nothing, setLineDash: nothing, beginPath: nothing, stroke: nothing, fill: nothing },
    ...{ moveTo: note, lineTo: note },
    rect: (x: number, y: number, w: number, h: number) => (note(x, y), note(x + w, y + h)),
  };
  textured(pen as unknown as Pen, [area], texture(kind));
  return noted;
}

describe.each(['lines', 'crossed', 'dots'] as const)('%s on a canvas', (kind) => {
  test('stay inside their area', () => {
    expect(points(kind).length).toBeGreaterThan(10);
    for (const [x, y] of points(kind)) expect([x >= 10 && x <= 70, y >= 20 && y <= 40]).toEqual([true, true]);
  });

  test('are none where the area has no extent', () => expect(points(kind, { ...AREA, right: 10 })).toEqual([]));
});

test('the recorder gets the areas as one path, and one tile', () => {
  const canvas = svgCanvas(100, 50, (text) => text.length, 'sans-serif');
  const pen = canvas.getContext('2d') as Pen;
  textured(pen, [AREA, { ...AREA, left: 80, right: 90 }], texture('lines'));
  const svg = canvas.body();
  expect(svg.split('<pattern').length - 1).toBe(1);
  expect(svg).toMatch(/<path d="M10 20h60v20h-60zM80 20h10v20h-10z" fill="url\(#fig-t0\)"\/>$/);
});
