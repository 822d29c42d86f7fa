import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { palettePng } from '../../../src/images/palette-png.ts';

type Pixel = readonly [number, number, number];

/** Chunks of a PNG by name. */
function chunksOf(png: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

/** The pixels a viewer shows. */
function pixelsOf(png: Uint8Array, width: number): readonly Pixel[] {
  const chunks = chunksOf(png);
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  return [...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]
    .filter((_, at) => at % (width + 1) !== 0)
    .map((place) => [...palette.subarray(3 * place, 3 * place + 3)] as unknown as Pixel);
}

const rgba = (pixels: readonly Pixel[]): Uint8Array => Uint8Array.from(pixels.flatMap((pixel) => [...pixel, 255]));

describe('a PNG with a palette', () => {
  test('names its size and holds few colours exactly', async () => {
    const pixels: readonly Pixel[] = [[252, 251, 248], [252, 251, 248], [18, 73, 90], [0, 0, 0], [255, 255, 255], [18, 73, 90]]; // prettier-ignore
    const png = await palettePng(rgba(pixels), 3, 2);
    const head = chunksOf(png).get('IHDR') ?? Buffer.alloc(13);
    expect([head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]]).toEqual([3, 2, 8, 3]);
    expect(pixelsOf(png, 3)).toEqual(pixels);
  });

  test('of more than 256 colours the areas stay exact and every shade stays near', async () => {
    const shades = [0, 1, 2].flatMap((one) =>
      Array.from({ length: 256 }, (_, at): Pixel => [one === 0 ? at : 18, one === 1 ? at : 73, one === 2 ? at : 90]),
    );
    const area = Array.from({ length: 1024 }, (): Pixel => [163, 76, 0]);
    const pixels = [...area, ...shades];
    const shown = pixelsOf(await palettePng(rgba(pixels), 256, 7), 256);
    expect(shown.slice(0, 1024)).toEqual(area);
    expect(shown).toHaveLength(pixels.length);
    const off = shown.map((pixel, at) => Math.hypot(...pixel.map((value, one) => value - (pixels[at]?.[one] ?? 0))));
    expect(Math.max(...off)).toBeLessThan(9);
    expect(new Set(shown.map(String)).size).toBeLessThanOrEqual(256);
  });

  test('is the same whatever was packed before', async () => {
    const pixels = rgba([[1, 2, 3], [4, 5, 6], [1, 2, 3], [200, 100, 0]]); // prettier-ignore
    const first = await palettePng(pixels, 2, 2);
    await palettePng(rgba([[9, 9, 9], [1, 2, 2], [250, 0, 0], [4, 5, 7]]), 2, 2); // prettier-ignore
    expect(await palettePng(pixels, 2, 2)).toEqual(first);
  });
});
