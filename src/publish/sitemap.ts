/** Sitemaps of the pages people read, with the languages each of them exists in. https://www.sitemaps.org/protocol.html */
import { HTML_LANG, LANGS, pathFor, type Lang } from '../i18n/lang.ts';

/** A page in every language: its neutral path, and the day of the data it shows where there is one. */
export interface SitePage {
  readonly path: string;
  /** ISO 8601; null where nobody can tell. */
  readonly date: string | null;
  /** The languages it exists in. */
  readonly langs: readonly Lang[];
}

/** Addresses in one file; the protocol allows 50,000 and 50 MB. */
export const SITEMAP_URLS = 10_000;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

type Absolute = (path: string) => string;

function urlsOf({ path, date, langs }: SitePage, absolute: Absolute): string[] {
  const address = (lang: Lang): string => escaped(absolute(pathFor(lang, path)));
  const alternates = [...langs.map((lang) => [HTML_LANG[lang], address(lang)] as const), ['x-default', address('en')] as const].map(
    ([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`,
  );
  return langs.map((lang) => {
    const changed = date === null ? '' : `<lastmod>${escaped(date)}</lastmod>`;
    return `<url><loc>${address(lang)}</loc>${changed}${alternates.join('')}</url>`;
  });
}

const urlset = (urls: readonly string[]): string =>
  `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;

/**
 * `sitemap.xml`, an index, and the files it names. They lie in the root, since a sitemap speaks for what lies beside and below it.
 * @param pages in the order they are to stand
 * @returns name of the file → its text
 */
export function sitemaps(pages: readonly SitePage[], absolute: Absolute): ReadonlyMap<string, string> {
  const urls = pages.flatMap((page) => urlsOf(page, absolute));
  const parts = Array.from({ length: Math.max(1, Math.ceil(urls.length / SITEMAP_URLS)) }, (_, i) =>
    urls.slice(i * SITEMAP_URLS, (i + 1) * SITEMAP_URLS),
  );
  const names = parts.map((_, i) => `sitemap-${i + 1}.xml`);
  const index = names.map((name) => `<sitemap><loc>${escaped(absolute(`/${name}`))}</loc></sitemap>`).join('\n');
  return new Map([
    ['sitemap.xml', `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index}\n</sitemapindex>\n`],
    ...parts.map((part, i) => [names[i] ?? '', urlset(part)] as const),
  ]);
}

/** A route of the site with the parameters it exists with: `[...lang]/plans/[id]`. */
export interface Route {
  readonly pattern: string;
  readonly params: readonly Readonly<Record<string, string | undefined>>[];
}

const fill = (pattern: string, params: Readonly<Record<string, string | undefined>>): string =>
  pattern.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '');

/** Pages out of routes: those that exist in languages, without what is for frames. Sorted by path. */
export function pagesOfRoutes(routes: readonly Route[], dateOf: (path: string) => string | null): readonly SitePage[] {
  const langs = new Map<string, Lang[]>();
  for (const { pattern, params } of routes)
    for (const own of params) {
      const lang = LANGS.find((one) => one === (own['lang'] ?? 'en'));
      const path = `/${fill(pattern.replace(/\/?index$/, ''), { ...own, lang: '' })}/`.replace(/\/{2,}/g, '/');
      if (lang && !path.startsWith('/embed/')) langs.set(path, [...(langs.get(path) ?? []), lang]);
    }
  return [...langs].map(([path, own]) => ({ path, date: dateOf(path), langs: own })).sort((a, b) => (a.path < b.path ? -1 : 1));
}
