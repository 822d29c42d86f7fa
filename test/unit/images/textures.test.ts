/** Textures of a picture are tiles of its SVG: in a PNG there is as much ink of them as on a canvas. */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { textured, type Texture } from '../../../src/charts/draw/texture.ts';
import type { Pen } from '../../../src/charts/draw/pen.ts';
import { svgCanvas } from '../../../src/charts/svg-canvas.ts';
import { newSheet } from '../../../src/images/index.ts';

const { loadImage } = createRequire(import.meta.url)('@napi-rs/canvas') as typeof import('@napi-rs/canvas');
const [W, H] = [240, 120];
const AREA = { left: 20, top: 10, right: 220, bottom: 110 };

function ink(draw: (pen: Pen) => void): number {
  const sheet = newSheet(W, H);
  const pen = sheet.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, W, H);
  draw(pen as unknown as Pen);
  return sheet.data().reduce((sum, value, at) => sum + (at % 4 === 0 ? 255 - value : 0), 0) / 255;
}

test.each<Texture>([
  { kind: 'lines', ink: '#000', gap: 6, width: 2.4, alpha: 1 },
  { kind: 'lines', ink: '#000', gap: 6, width: 1, alpha: 0.35 },
  { kind: 'crossed', ink: '#000', gap: 7, width: 1.6, alpha: 1 },
  { kind: 'dots', ink: '#000', gap: 5, width: 2, alpha: 1 },
])('$kind, $width wide', async (texture) => {
  const canvas = svgCanvas(W, H, (text) => text.length, 'sans-serif');
  textured(canvas.getContext('2d') as Pen, [AREA], texture);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}" width="${W}" height="${H}">${canvas.body()}</svg>`;
  const image = await loadImage(Buffer.from(svg));
  const drawn = ink((pen) => textured(pen, [AREA], texture));
  expect(drawn).toBeGreaterThan(1000);
  // Ends of lines on a canvas are cut straight across, those of a tile along the edge.
  const share = ink((pen) => pen.drawImage(image as unknown as CanvasImageSource, 0, 0)) / drawn;
  expect([share > 0.9, share < 1.1]).toEqual([true, true]);
});
