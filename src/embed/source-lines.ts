/** Where the facts of a figure come from, each source once: title, date, hash, licence. */
import type { Figure, PlottedSource } from '../charts/types.ts';
import { embedDate, type EmbedWords } from '../i18n/embed.ts';
import { escapeHtml, isWeb, linkTo } from './html.ts';

/** More than these stand folded. */
const OPEN_SOURCES = 3;

const named = (text: string, url: string | null): string => (isWeb(url) ? linkTo(url, text) : escapeHtml(text));

function once<T>(list: readonly T[], key: (entry: T) => string): T[] {
  return [...new Map(list.map((entry) => [key(entry), entry])).values()];
}

/** @returns paragraphs of markup */
export function sourceLines({ sources, lang }: Pick<Figure, 'sources' | 'lang'>, words: EmbedWords): string {
  const distinct = once(sources, ({ id, sha256, url }) => [id, sha256, url].join('\0'));
  const line = ({ title, url, date: day, sha256 }: PlottedSource): string =>
    `${named(title, url)}, ${escapeHtml(embedDate(lang, day))} (${escapeHtml(words.fileHash(sha256.slice(0, 12)))})`;
  const licences = once(distinct, ({ licence }) => licence.text).map(({ licence }) => named(licence.text, licence.url));
  const list =
    distinct.length <= OPEN_SOURCES
      ? distinct.map((source) => `<p>${escapeHtml(words.source)}: ${line(source)}</p>`).join('')
      : `<details><summary>${escapeHtml(words.sources(distinct.length))}</summary><ul>${distinct.map((source) => `<li>${line(source)}</li>`).join('')}</ul></details>`;
  return `${list}<p>${escapeHtml(words.licence)}: ${licences.join(' · ')}</p>`;
}
