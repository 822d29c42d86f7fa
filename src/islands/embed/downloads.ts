/** Buttons that save what is on the screen: the data, and the picture with title, finding and sources around it. */
import { figureCsv } from '../../charts/figure-csv.ts';
import { figureJson } from '../../charts/figure-json.ts';
import type { Figure } from '../../charts/types.ts';
import { FONT, STATIC_WIDTH } from '../../embed/look.ts';
import { embedWords } from '../../i18n/embed.ts';
import { themeNow } from './theme.ts';
import { toolButton } from './toolbar.ts';

/** Pixels of a saved picture for each of the page. */
const DENSITY = 2;

async function svgOf(figure: Figure): Promise<string> {
  const { figureSvg } = await import('../../charts/figure-svg.ts');
  const look = { width: STATIC_WIDTH, height: figure.picture.height(STATIC_WIDTH), theme: themeNow(), font: FONT, animated: false };
  return figureSvg(figure, look, undefined, { framed: true });
}

async function pngOf(figure: Figure): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svgOf(figure))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * DENSITY;
  canvas.height = image.height * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

type Make = (figure: Figure) => Blob | Promise<Blob>;
const FORMATS: Readonly<Record<string, Make>> = {
  PNG: pngOf,
  SVG: async (figure) => new Blob([await svgOf(figure)], { type: 'image/svg+xml' }),
  CSV: (figure) => new Blob(['\ufeff', figureCsv(figure)], { type: 'text/csv;charset=utf-8' }),
  JSON: (figure) => new Blob([figureJson(figure)], { type: 'application/json' }),
};

const fileName = ({ chart, subjects, lang }: Figure, ending: string): string =>
  `plaintariff-${chart}-${subjects.join('+').slice(0, 80)}-${lang}.${ending.toLowerCase()}`;

async function save(figure: Figure, format: string, make: Make): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await make(figure));
  link.download = fileName(figure, format);
  link.click();
  URL.revokeObjectURL(link.href);
}

/** In a frame whose origin was taken away nothing can be saved, so nothing is offered. */
export function addDownloads(toolbar: HTMLElement, figure: Figure): void {
  if (window.origin === 'null') return;
  const { downloadAs } = embedWords(figure.lang);
  for (const [format, make] of Object.entries(FORMATS)) {
    const button = toolButton(format, () => void save(figure, format, make));
    button.setAttribute('aria-label', downloadAs(format));
    toolbar.append(button);
  }
}
