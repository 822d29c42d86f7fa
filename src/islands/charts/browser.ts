/** The browser around the builder: clipboard, colours, the list on the page. */

/** False where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
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
