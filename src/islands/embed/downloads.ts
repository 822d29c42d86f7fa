/** Buttons that save what is on the screen: the data, and the picture with title, finding, sources and address around it. */
import type { Figure } from '../../charts/types.ts';
import { FONT, STATIC_WIDTH } from '../../embed/look.ts';
import { embedWords } from '../../i18n/embed.ts';
import { fileName, FORMATS, type Format } from '../figure-files.ts';
import { themeNow } from './theme.ts';
import { toolButton } from './toolbar.ts';

/** What makes files is fetched with the first one. */
async function save(figure: Figure, format: Format): Promise<void> {
  const { fileOf, saveFile } = await import('../figure-export.ts');
  const look = { width: STATIC_WIDTH, theme: themeNow(), font: FONT, address: location.href };
  saveFile(fileName(figure, format), await fileOf(figure, format, look));
}

/** In a frame whose origin was taken away nothing can be saved, so nothing is offered. */
export function addDownloads(toolbar: HTMLElement, figure: Figure): void {
  if (window.origin === 'null') return;
  const { downloadAs } = embedWords(figure.lang);
  for (const format of FORMATS) {
    const name = format.toUpperCase();
    const button = toolButton(name, () => void save(figure, format));
    button.setAttribute('aria-label', downloadAs(name));
    toolbar.append(button);
  }
}
