/** The page around an island: its address and a pause between keystrokes. The only module here that touches the window. */
import { addressParams, fragmentOf, paramsIn } from './fragment.ts';

/** The state in the page's address. What an older link has in its query string is moved into the fragment. */
export function readState(): URLSearchParams {
  const params = addressParams(location);
  if (location.search !== '') history.replaceState(history.state, '', `${location.pathname}${hashOf(params) || location.hash}`);
  carryState(params);
  return params;
}

/** Puts the state into the fragment; a `step` is a new entry in the history, so that one can go back to what was before. */
export function writeState(params: URLSearchParams, step = false): void {
  carryState(params);
  const hash = hashOf(params);
  // An ordinary anchor stays in the address of a page that has nothing to remember.
  if (hash === location.hash || (hash === '' && paramsIn(location.hash) === null)) return;
  history[step ? 'pushState' : 'replaceState'](history.state, '', `${location.pathname}${hash}`);
}

/** Calls back when the visitor goes back or forward or edits the fragment; not for ordinary anchors. Returns what ends it. */
export function onState(changed: (params: URLSearchParams) => void): () => void {
  const listen = (): void => {
    if (location.hash !== '' && paramsIn(location.hash) === null) return;
    const params = addressParams(location);
    carryState(params);
    changed(params);
  };
  addEventListener('hashchange', listen);
  return () => removeEventListener('hashchange', listen);
}

/** Leads a state in the query string of this page on to another page's fragment; false when none of the names is in it. */
export function moveSearch(path: string, names: readonly string[]): boolean {
  const params = new URLSearchParams(location.search);
  if (!names.some((name) => params.has(name))) return false;
  location.replace(`${path}${hashOf(addressParams(location))}`);
  return true;
}

export const goTo = (address: string): void => location.assign(address);

const hashOf = (params: URLSearchParams): string => (params.size === 0 ? '' : `#${fragmentOf(params)}`);

/** Lets the language switch lead to the same state in the other language. */
function carryState(params: URLSearchParams): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')) link.hash = hashOf(params);
}

/** Long enough to type on, short enough to feel at once. */
const PAUSE_MS = 120;

export function debouncer(pause = PAUSE_MS): (task: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (task) => {
    clearTimeout(timer);
    timer = setTimeout(task, pause);
  };
}

/** Runs the newest task before the next picture is drawn. */
export function framer(): (task: () => void) => void {
  let waiting: (() => void) | null = null;
  return (task) => {
    if (waiting === null)
      requestAnimationFrame(() => {
        const newest = waiting;
        waiting = null;
        newest?.();
      });
    waiting = task;
  };
}

/** Languages the browser prefers, best first. */
export const languages = (): readonly string[] => navigator.languages;

/** One text in the browser's own storage; where it refuses, nothing is kept. */
export function deviceMemory(key: string): { readonly read: () => string | null; readonly write: (text: string | null) => void } {
  const quietly = <T>(use: () => T): T | null => {
    try {
      return use();
    } catch {
      return null;
    }
  };
  return {
    read: () => quietly(() => localStorage.getItem(key)),
    write: (text) => void quietly(() => (text === null ? localStorage.removeItem(key) : localStorage.setItem(key, text))),
  };
}

/** Shows or hides the list the server rendered: a disclosure is opened or closed and stays within reach. */
export function showStaticList(visible: boolean): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-static-list]'))
    if (list instanceof HTMLDetailsElement) list.open = visible;
    else list.hidden = !visible;
}

/** Absolute address of a path of the site: a worker has no page to resolve it against. */
export const absolute = (path: string): string => new URL(path, location.href).href;

/** What the site has as JSON at an address, such as a plan; null when it has nothing there. @throws Error when it cannot be fetched */
export async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
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
