/** Reads the built pages as text: enough of HTML to follow links and count headings, for markup we generate ourselves. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface BuiltPage {
  /** Path from the root of the site as a visitor writes it: `/zh/plans/x/`. */
  readonly url: string;
  readonly file: string;
  readonly html: string;
}

/** All files of a built site, relative, with forward slashes. */
export function builtFiles(folder: string, below = ''): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const relative = path.posix.join(below, entry.name);
      return entry.isDirectory() ? builtFiles(folder, relative) : [relative];
    })
    .sort();
}

const urlOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

export function builtPages(folder: string): BuiltPage[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ url: urlOf(file), file, html: readFileSync(path.join(folder, file), 'utf8') }));
}

export const byteLength = (folder: string, file: string): number => statSync(path.join(folder, file)).size;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export function unescapeHtml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });
}

/** Markup that is not there for a visitor: scripts, styles and comments. */
const bare = (html: string): string => html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');

/** Opening tags of an element with their attributes. */
export function tags(html: string, name: string): Readonly<Record<string, string>>[] {
  const found = bare(html).matchAll(new RegExp(`<${name}(?=[\\s>/])((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'gi'));
  return Array.from(found, (match) => attributes(match[1] ?? ''));
}

function attributes(text: string): Readonly<Record<string, string>> {
  const pairs = text.matchAll(/([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    Array.from(pairs, (match) => [(match[1] ?? '').toLowerCase(), unescapeHtml(match[2] ?? match[3] ?? match[4] ?? '')]),
  );
}

/** What a visitor reads, in one line. */
export function textOf(html: string): string {
  return unescapeHtml(bare(html).replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Content of every element of that name, tags inside it removed. */
export const textsOf = (html: string, name: string): string[] =>
  Array.from(bare(html).matchAll(new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, 'gi')), (match) => textOf(match[1] ?? ''));

export const idsOf = (html: string): string[] =>
  Array.from(bare(html).matchAll(/\sid=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g), (match) => match[1] ?? match[2] ?? match[3] ?? '');
