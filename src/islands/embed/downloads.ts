/** Buttons that save what is on the screen. */
import type { Figure } from '../../charts/types.ts';
import { embedWords } from '../../i18n/embed.ts';
import { toolButton } from './toolbar.ts';

interface Saved {
  readonly name: string;
  readonly make: () => Promise<Blob> | Blob;
}

/** What a figure can be saved as. */
function formats(_figure: Figure): readonly Saved[] {
  return [];
}

const fileName = ({ chart, subjects, lang }: Figure, ending: string): string =>
  `plaintariff-${chart}-${subjects.join('+').slice(0, 80)}-${lang}.${ending.toLowerCase()}`;

async function save(figure: Figure, { name, make }: Saved): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await make());
  link.download = fileName(figure, name);
  link.click();
  URL.revokeObjectURL(link.href);
}

/** In a frame whose origin was taken away nothing can be saved, so nothing is offered. */
export function addDownloads(toolbar: HTMLElement, figure: Figure): void {
  if (window.origin === 'null') return;
  const { downloadAs } = embedWords(figure.lang);
  toolbar.append(
    ...formats(figure).map((format) => {
      const button = toolButton(format.name, () => void save(figure, format));
      button.setAttribute('aria-label', downloadAs(format.name));
      return button;
    }),
  );
}
