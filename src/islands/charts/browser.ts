/** The browser around the builder: files, clipboard, letters measured on a canvas, pictures as PNG. */

/** Offers a file for saving. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun once this turn is over; some browsers need the address a little longer.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** False where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Widths of text as this browser draws it. */
export function measurer(): (text: string, font: string) => number {
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
export async function pngOf(svg: string): Promise<Blob> {
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

/** Tells whether the device prefers dark colours, now and whenever that changes. Returns what ends it. */
export function watchDark(told: (dark: boolean) => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const tell = (): void => told(query.matches);
  tell();
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

export const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Rulebooks the static part of the page lists. */
export const listedRulebooks = (): readonly { readonly id: string; readonly title: string }[] =>
  [...document.querySelectorAll<HTMLElement>('[data-rulebook]')].map(({ dataset, textContent }) => ({
    id: dataset['rulebook'] ?? '',
    title: textContent.trim(),
  }));
