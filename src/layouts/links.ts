/** Addresses inside the site, below its base path. */
import { assetFor, pathFor, type Lang } from '../i18n/index.ts';

export const BASE: string = import.meta.env.BASE_URL;
export const link = (lang: Lang, path: string): string => pathFor(lang, path, BASE);
export const asset = (path: string): string => assetFor(path, BASE);

/** Where the site stands, without its base path: `PLAINTARIFF_SITE`, or where `npm start` serves it. */
export const SITE: string = import.meta.env.SITE ?? 'http://localhost:4321';
/**
 * Full address, for what is read away from the site: share images, embed codes, citations, feeds.
 * @param path an address `link` or `asset` gave, base path included: `absolute(link(lang, livePath(chart, [id])))`
 */
export const absolute = (path: string): string => new URL(path, SITE).href;

/** `getStaticPaths` entries for a page that exists in every language: `undefined` is the root. */
export const LANG_PARAMS: readonly { readonly lang: Lang; readonly param: string | undefined }[] = [
  { lang: 'en', param: undefined },
  { lang: 'zh', param: 'zh' },
];

/** Language of a route's `lang` parameter. */
export const langOf = (param: string | undefined): Lang => (param === 'zh' ? 'zh' : 'en');
