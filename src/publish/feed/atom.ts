/** The feed as Atom (RFC 4287). The only file that knows the library which writes it. */
import { Feed } from 'feed';
import { HTML_LANG, pathFor, type Lang } from '../../i18n/lang.ts';
import { FEED } from '../paths.ts';
import { feedWords, type Entry } from './entries.ts';

export interface FeedOptions {
  readonly lang: Lang;
  /** Who mints the ids, RFC 4151: a name that belongs to the publisher and stays when the site moves. */
  readonly authority: string;
  /** Day of the newest snapshot, ISO 8601. */
  readonly date: string;
  /** Full address of a path of the site. */
  readonly absolute: (path: string) => string;
}

/** The year the names were first given; part of every id, so it stays. */
const SINCE = '2026';
export const tagUri = (authority: string, key: string): string => `tag:${authority},${SINCE}:${key}`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters XML 1.0 has no place for, and halves of pairs. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const clean = (text: string): string => text.replace(NOT_XML, '\ufffd');
/** Names come from published files: as HTML they are text, and no end of a CDATA section is left in them. */
const html = (text: string): string => clean(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** An Atom document. The same entries give the same bytes: there is no clock in it. */
export function atomFeed(entries: readonly Entry[], { lang, authority, date, absolute }: FeedOptions): string {
  const words = feedWords(lang);
  const feed = new Feed({
    id: tagUri(authority, `feed/${lang}`),
    title: words.title,
    description: words.subtitle,
    updated: midnight(date),
    generator: false,
    link: absolute(pathFor(lang, '/sources/')),
    feedLinks: { atom: absolute(pathFor(lang, FEED)) },
    author: { name: 'Plaintariff', link: absolute(pathFor(lang, '/')) },
  });
  for (const entry of entries)
    feed.addItem({
      id: tagUri(authority, `${lang}/${entry.key}`),
      title: html(entry.title),
      link: absolute(entry.path),
      date: midnight(entry.date),
      published: midnight(entry.date),
      description: html(entry.summary),
      content: entry.paragraphs.map((text) => `<p>${html(text)}</p>`).join(''),
    });
  // The library has no place for the language of a feed.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${HTML_LANG[lang]}" `);
}
