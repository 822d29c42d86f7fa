/** The page around an island: its address and a pause between keystrokes. The only module here that touches the window. */
import type { WirePlan } from '../core/model/wire.ts';

export const readAddress = (): string => location.search;

/** Puts the query string into the address without a new entry in the history; keeps the fragment. */
export function writeAddress(search: string): void {
  if (search !== location.search) history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  carryAddress();
}

/** Lets the language switch lead to the same search or comparison in the other language. */
export function carryAddress(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')) link.search = location.search;
}

/** Long enough to type on, short enough to feel at once. */
const PAUSE_MS = 120;

export function debouncer(): (task: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (task) => {
    clearTimeout(timer);
    timer = setTimeout(task, PAUSE_MS);
  };
}

/** Shows or hides the list the server rendered. */
export function showStaticList(visible: boolean): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-static-list]')) list.hidden = !visible;
}

/** Absolute address of a path of the site: a worker has no page to resolve it against. */
export const absolute = (path: string): string => new URL(path, location.href).href;

/** A plan by address; null when the site has none there. @throws Error when it cannot be fetched */
export async function getPlan(url: string): Promise<WirePlan | null> {
  const response = await fetch(url);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as WirePlan;
}

/** Copies the page's address; false where the browser does not let us. */
export async function copyAddress(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
}
