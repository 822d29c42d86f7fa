/** The languages the site speaks and the addresses of its pages. Pure; used by pages and islands. */
export const LANGS = ['en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

/** BCP 47 tags for `lang` attributes and Intl. `en-GB` writes US$, CA$, A$ apart; bare `en` would print several of them as "$". */
export const LOCALES: Record<Lang, string> = { en: 'en-GB', zh: 'zh-CN' };
export const HTML_LANG: Record<Lang, string> = { en: 'en', zh: 'zh-Hans' };

/**
 * Address of a page in a language: English at the root, every other language below its own folder.
 * @param path language-neutral path from the root, such as `/plans/us-att-1/`
 * @param base the site's base path (Astro's BASE_URL), with or without a slash at the end
 */
export function pathFor(lang: Lang, path: string, base = '/'): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return `${root}${lang === 'en' ? '' : `${lang}/`}${path.replace(/^\//, '')}`;
}

/** Address of a file that exists once for all languages, such as `/data/index.json`. */
export const assetFor = (path: string, base = '/'): string => pathFor('en', path, base);
