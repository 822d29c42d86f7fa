/** The page around an island: its address and a pause between keystrokes. The only module here that touches the window. */
import type { WirePlan } from '../core/model/wire.ts';
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

const hashOf = (params: URLSearchParams): string => (params.size === 0 ? '' : `#${fragmentOf(params)}`);

/** Lets the language switch lead to the same state in the other language. */
function carryState(params: URLSearchParams): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')) link.hash = hashOf(params);
}

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
