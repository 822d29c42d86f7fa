/** A figure as a file, made in the browser: what is on the screen, with its words around the picture. */
import { figureCsv } from '../charts/figure-csv.ts';
import { figureJson } from '../charts/figure-json.ts';
import { figureSvg, PAD } from '../charts/figure-svg.ts';
import type { Theme } from '../charts/theme.ts';
import type { Figure } from '../charts/types.ts';
import type { Format } from './figure-files.ts';

/** Widths of text as this browser draws it. */
function measurer(): (text: string, font: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!context) return 0;
    context.font = font;
    return context.measureText(text).width;
  };
}

/** Pixels of the file for a pixel of the picture: sharp in print and on every screen. */
const SCALE = 2;

/** A picture as PNG, drawn from its SVG, so that both files show the same. @throws Error where the browser cannot draw it */
async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png');
  });
}

export interface FileLook {
  /** Width of the file in CSS pixels; a PNG has twice as many. */
  readonly width: number;
  readonly theme: Theme;
  /** CSS font-family list. */
  readonly font: string;
  /** Address written below the picture. */
  readonly address: string;
}

function svgOf(figure: Figure, { width: full, theme, font, address }: FileLook): string {
  const width = full - 2 * PAD;
  const look = { width, height: Math.ceil(figure.picture.height(width)), theme, font, animated: false };
  return figureSvg(figure, look, measurer(), { framed: true, address });
}

/** @throws Error where the browser cannot make it */
export async function fileOf(figure: Figure, format: Format, look: FileLook): Promise<Blob> {
  switch (format) {
    case 'csv':
      // Spreadsheets take a file for UTF-8 only with this mark.
      return new Blob(['\ufeff', figureCsv(figure)], { type: 'text/csv;charset=utf-8' });
    case 'json':
      return new Blob([figureJson(figure)], { type: 'application/json' });
    case 'svg':
      return new Blob([svgOf(figure, look)], { type: 'image/svg+xml' });
    case 'png':
      return pngOf(svgOf(figure, look));
  }
}

/** Offers a file for saving. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun once this turn is over; some browsers need the address a little longer.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
