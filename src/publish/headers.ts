/**
 * What a host answers beside the files: who may show a page in a frame, and who may read a file from another site. One definition
 * for our own server, for hosts that read `_headers` (Netlify, Cloudflare Pages) and for nginx.
 */
import { LANGS, pathFor } from '../i18n/lang.ts';

export type Headers = Readonly<Record<string, string>>;

/** Folders of pages, below the root and below every language but English. A test holds that none of src/pages is missing. */
export const PAGE_AREAS: readonly string[] = [
  ...['about', 'carriers', 'charts', 'check', 'compare', 'countries', 'data', 'disclosure', 'evidence', 'method', 'plans'],
  ...['privacy', 'publish', 'rules', 'sources'],
];
/** Pages that may be shown in a frame anywhere. */
export const FRAMED_AREA = 'embed';
/** Folders of files that every site may read, once for all languages. */
export const OPEN_AREAS: readonly string[] = [
  '.well-known',
  '_astro',
  'api',
  'data',
  'images',
  'oembed',
  'schema',
  'zh/images',
  'zh/oembed',
];
/** Files of the root that every site may read. */
export const OPEN_FILES: readonly string[] = ['embed.js', 'feed.atom', 'zh/feed.atom', 'llms.txt', 'robots.txt', 'sitemap.xml'];

/** Of every answer. */
const ALWAYS: Headers = { 'X-Content-Type-Options': 'nosniff' };
const CLOSED: Headers = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };
const FRAMED: Headers = { 'Content-Security-Policy': 'frame-ancestors *' };
/** The second lets pages that isolate themselves (COEP) show our images too. */
const OPEN: Headers = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

const languageFolders = (area: string): readonly string[] => LANGS.map((lang) => pathFor(lang, `/${area}/`));
const isFramed = (path: string): boolean => languageFolders(FRAMED_AREA).some((folder) => path.startsWith(folder));
const isOpen = (path: string): boolean =>
  OPEN_AREAS.some((area) => path.startsWith(`/${area}/`)) || OPEN_FILES.some((file) => path === `/${file}`);

/** @param path below the root of the site, such as `/plans/x/` */
export function headersFor(path: string): Headers {
  return { ...ALWAYS, ...(isFramed(path) ? FRAMED : CLOSED), ...(isOpen(path) ? OPEN : {}) };
}

export interface HeaderRule {
  /** A path of the host, with at most one `*`, at its end. */
  readonly pattern: string;
  readonly headers: Headers;
}

/**
 * The same as rules for hosts that put together all rules that fit, and join the values of a header named twice: no path fits two
 * rules of one header. So pages are named folder by folder; `/*` with an exception would forbid what the exception allows.
 */
export function headerRules(base = '/'): readonly HeaderRule[] {
  const below = (path: string): string => pathFor('en', path, base);
  const folders = (areas: readonly string[]): string[] => areas.map((area) => `/${area}/*`);
  const pages = PAGE_AREAS.filter((area) => !OPEN_AREAS.includes(area));
  const everyLanguage = LANGS.flatMap((lang) => [
    pathFor(lang, '/'),
    ...(lang === 'en' ? pages : PAGE_AREAS).map((area) => pathFor(lang, `/${area}/*`)),
  ]);
  const rule = (headers: Headers) => (path: string) => ({ pattern: below(path), headers });
  return [
    rule(ALWAYS)('/*'),
    ...[...everyLanguage, '/index.html', '/404.html'].map(rule(CLOSED)),
    ...LANGS.map((lang) => pathFor(lang, `/${FRAMED_AREA}/*`)).map(rule(FRAMED)),
    ...[...folders(OPEN_AREAS), ...OPEN_FILES.map((file) => `/${file}`)].map(rule({ ...CLOSED, ...OPEN })),
  ];
}

/** The file `_headers` in the root of the host. */
export const headersFile = (base = '/'): string =>
  headerRules(base)
    .map(({ pattern, headers }) => [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')
    .concat('\n');

const escaped = (text: string): string => text.replace(/[.\\]/g, String.raw`\$&`);

/** Lines for nginx: the maps belong into `http`, the rest into `server`. A header whose value is empty is not sent. */
export function nginxLines(base = '/'): string {
  const root = escaped(pathFor('en', '/', base));
  const others = LANGS.filter((lang) => lang !== 'en').join('|');
  const framed = `~^${root}(?:(?:${others})/)?${FRAMED_AREA}/`;
  const open = `~^${root}(?:(?:${OPEN_AREAS.map(escaped).join('|')})/|(?:${OPEN_FILES.map(escaped).join('|')})$)`;
  const map = (name: string, rest: string, pattern: string, value: string): string[] => [
    `map $uri $plaintariff_${name} {`,
    `  default "${rest}";`,
    `  "${pattern}" "${value}";`,
    '}',
  ];
  return [
    ...map('frames', CLOSED['Content-Security-Policy'] ?? '', framed, FRAMED['Content-Security-Policy'] ?? ''),
    ...map('old_frames', CLOSED['X-Frame-Options'] ?? '', framed, ''),
    ...map('readers', '', open, OPEN['Access-Control-Allow-Origin'] ?? ''),
    ...map('users', '', open, OPEN['Cross-Origin-Resource-Policy'] ?? ''),
    '',
    'add_header X-Content-Type-Options "nosniff" always;',
    'add_header Content-Security-Policy $plaintariff_frames always;',
    'add_header X-Frame-Options $plaintariff_old_frames always;',
    'add_header Access-Control-Allow-Origin $plaintariff_readers always;',
    'add_header Cross-Origin-Resource-Policy $plaintariff_users always;',
    '',
  ].join('\n');
}
