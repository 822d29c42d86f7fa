/**
 * PNG with a palette: our pictures have a dozen colours and their shades at the edges of letters. A quarter of the bytes of the canvas's
 * own encoder, and compressed on a thread beside the drawing.
 */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const MOST = 256;
/** Colours that agree in the upper bits of each channel share a place of the palette. */
const BITS = 6;
const DROP = 8 - BITS;
const BINS = 1 << (3 * BITS);

const binOf = (pixel: number): number =>
  (((pixel & 0xff) >> DROP) << (2 * BITS)) | ((((pixel >> 8) & 0xff) >> DROP) << BITS) | (((pixel >> 16) & 0xff) >> DROP);

/** Tables of all bins, wiped for every image: made anew they would cost more than the counting. */
const counts = new Uint32Array(BINS);
/** The colour of the longest run of each bin: that of every area is exact, shades at its edges give way. */
const colours = new Uint32Array(BINS);
const longest = new Uint32Array(BINS);
const places = new Uint8Array(BINS);

/** Fills the tables. @returns the bins that occur, those of most pixels first */
function count(pixels: Uint32Array): readonly number[] {
  counts.fill(0);
  longest.fill(0);
  const used: number[] = [];
  for (let from = 0, to = 0; from < pixels.length; from = to) {
    const pixel = pixels[from] ?? 0;
    while (to < pixels.length && pixels[to] === pixel) to += 1;
    const bin = binOf(pixel);
    if (counts[bin] === 0) used.push(bin);
    counts[bin] = (counts[bin] ?? 0) + to - from;
    if (to - from <= (longest[bin] ?? 0)) continue;
    longest[bin] = to - from;
    colours[bin] = pixel;
  }
  return used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
}

const channel = (colour: number, at: number): number => (colour >> (8 * at)) & 0xff;

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = [channel(colour, 0), channel(colour, 1), channel(colour, 2)];
  let [best, least] = [0, Infinity];
  for (let at = 0; at < palette.length; at += 1) {
    const entry = palette[at] ?? 0;
    const distance = (red - channel(entry, 0)) ** 2 + (green - channel(entry, 1)) ** 2 + (blue - channel(entry, 2)) ** 2;
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}

/** The most frequent bins; the others go to the nearest of them. @returns the colours of the palette; `places` says which bin is which */
function paletteOf(bins: readonly number[]): readonly number[] {
  const palette = bins.slice(0, MOST).map((bin) => colours[bin] ?? 0);
  for (const [at, bin] of bins.entries()) places[bin] = at < MOST ? at : nearest(colours[bin] ?? 0, palette);
  return palette;
}

/** One byte a pixel, a filter byte (none) before each row. */
function rowsOf(pixels: Uint32Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  let [last, place] = [-1, 0];
  for (let y = 0, at = 0; y < height; y += 1) {
    const start = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1, at += 1) {
      const pixel = pixels[at] ?? 0;
      if (pixel !== last) {
        place = places[binOf(pixel)] ?? 0;
        last = pixel;
      }
      rows[start + x] = place;
    }
  }
  return rows;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours from the palette.
  data.set([8, 3], 8);
  return data;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const compress = promisify<Uint8Array, { level: number }, Buffer>(deflate);

/** @param rgba opaque pixels, four bytes each */
export async function palettePng(rgba: Uint8Array, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const colourList = paletteOf(count(pixels));
  const palette = Uint8Array.from(colourList.flatMap((colour) => [channel(colour, 0), channel(colour, 1), channel(colour, 2)]));
  const data = await compress(rowsOf(pixels, width, height), { level: 6 });
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header(width, height)),
      chunk('PLTE', palette),
      chunk('IDAT', data),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}
