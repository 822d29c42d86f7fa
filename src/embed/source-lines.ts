/** Where the facts of a figure come from, each source once: title, date, hash, licence. */
import type { Figure, PlottedSource } from '../charts/types.ts';
import { embedDate, type EmbedWords } from '../i18n/embed.ts';
import type { Lang } from '../i18n/lang.ts';
import { licenceSentence } from '../i18n/licence-words.ts';
import { escapeHtml, isWeb, linkTo } from './html.ts';

/** More than these stand folded. */
const OPEN_SOURCES = 3;
/** More than these share a line for each date. */
const MOST_LINES = 24;

const named = (text: string, url: string | null): string => (isWeb(url) ? linkTo(url, text) : escapeHtml(text));

function once<T>(list: readonly T[], key: (entry: T) => string): T[] {
  return [...new Map(list.map((entry) => [key(entry), entry])).values()];
}

/** The files of each date, where there are so many that a line each would outweigh the figure: the data name the hash of each. */
function byDate(sources: readonly PlottedSource[], lang: Lang, words: EmbedWords): string {
  const dates = [...new Set(sources.map(({ date }) => date))].sort().reverse();
  const line = (day: string): string => {
    const titles = sources.filter(({ date }) => date === day).map(({ title, url }) => named(title, url));
    return `<li>${escapeHtml(embedDate(lang, day))}: ${titles.join('; ')}</li>`;
  };
  return `${dates.map(line).join('')}<li>${escapeHtml(words.hashesInData)}</li>`;
}

/** @returns paragraphs of markup */
export function sourceLines({ sources, lang }: Pick<Figure, 'sources' | 'lang'>, words: EmbedWords): string {
  const distinct = once(sources, ({ id, sha256, url }) => [id, sha256, url].join('\0'));
  const line = ({ title, url, date: day, sha256 }: PlottedSource): string =>
    `${named(title, url)}, ${escapeHtml(embedDate(lang, day))} (${escapeHtml(words.fileHash(sha256.slice(0, 12)))})`;
  const licences = once(distinct, ({ licence }) => licence.text).map(({ licence }) => named(licenceSentence(lang, licence), licence.url));
  const items =
    distinct.length > MOST_LINES ? byDate(distinct, lang, words) : distinct.map((source) => `<li>${line(source)}</li>`).join('');
  const list =
    distinct.length <= OPEN_SOURCES
      ? distinct.map((source) => `<p>${escapeHtml(words.source)}: ${line(source)}</p>`).join('')
      : `<details><summary>${escapeHtml(words.sources(distinct.length))}</summary><ul>${items}</ul></details>`;
  return `${list}<p>${escapeHtml(words.licence)}: ${licences.join(' · ')}</p>`;
}
