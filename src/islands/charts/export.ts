/** A figure as a file, made in the browser: what is on the screen, with its words around the picture. */
import { figureCsv, figureJson, type Figure } from '../../charts/figure.ts';
import { figureSvg, PAD } from '../../charts/figure-svg.ts';
import type { Theme } from '../../charts/theme.ts';
import { measurer, pngOf } from './browser.ts';
import type { Format } from './files.ts';

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
      return new Blob([figureCsv(figure)], { type: 'text/csv;charset=utf-8' });
    case 'json':
      return new Blob([figureJson(figure)], { type: 'application/json' });
    case 'svg':
      return new Blob([svgOf(figure, look)], { type: 'image/svg+xml' });
    case 'png':
      return pngOf(svgOf(figure, look));
  }
}
