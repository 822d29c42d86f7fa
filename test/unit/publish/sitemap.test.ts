import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { wellFormed } from '../../support/well-formed.ts';
import { pagesOfRoutes, sitemaps, SITEMAP_URLS, type SitePage } from '../../../src/publish/sitemap.ts';

const absolute = (path: string): string => `https://tariffs.example${path}`;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});

interface Url {
  readonly loc: string;
  readonly lastmod?: string;
  readonly 'xhtml:link': readonly Record<string, string>[];
}
const urlsOf = (xml = ''): readonly Url[] => (parser.parse(xml) as { urlset: { url: readonly Url[] } }).urlset.url;
const page = (path: string, date: string | null = null): SitePage => ({ path, date, langs: ['en', 'zh'] });

describe('a sitemap', () => {
  const files = sitemaps([page('/'), page('/plans/a&b/', '2026-03-01')], absolute);

  test('is an index of files in the root, all well-formed', () => {
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml']);
    for (const xml of files.values()) expect(wellFormed(xml)).toBeNull();
    expect(parser.parse(files.get('sitemap.xml') ?? '')).toMatchObject({
      sitemapindex: { sitemap: [{ loc: 'https://tariffs.example/sitemap-1.xml' }] },
    });
  });

  test('has every page in every language; each names all of them, itself included', () => {
    const urls = urlsOf(files.get('sitemap-1.xml'));
    expect(urls.map(({ loc }) => loc)).toEqual([
      'https://tariffs.example/',
      'https://tariffs.example/zh/',
      'https://tariffs.example/plans/a&b/',
      'https://tariffs.example/zh/plans/a&b/',
    ]);
    for (const { loc, 'xhtml:link': links } of urls) {
      expect(links.map((link) => [link['@rel'], link['@hreflang']])).toEqual([
        ['alternate', 'en'],
        ['alternate', 'zh-Hans'],
        ['alternate', 'x-default'],
      ]);
      expect(links.map((link) => link['@href'])).toContain(loc);
    }
  });

  test('gives a day only where one is known', () => {
    expect(urlsOf(files.get('sitemap-1.xml')).map(({ lastmod }) => lastmod)).toEqual([undefined, undefined, '2026-03-01', '2026-03-01']);
  });

  test('is cut before it grows beyond what the protocol allows', () => {
    const many = sitemaps(
      Array.from({ length: SITEMAP_URLS }, (_, i) => page(`/plans/${i}/`)),
      absolute,
    );
    expect([...many.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    for (const name of ['sitemap-1.xml', 'sitemap-2.xml']) expect(many.get(name)?.match(/<loc>/g)).toHaveLength(SITEMAP_URLS);
  });
});

test('pages come from routes: languages put together, rest parameters filled, frames left out', () => {
  const routes = [
    { pattern: '[...lang]/index', params: [{ lang: undefined }, { lang: 'zh' }] },
    {
      pattern: '[...lang]/sources/[...id]',
      params: [
        { lang: undefined, id: 'us/acme' },
        { lang: 'zh', id: 'us/acme' },
      ],
    },
    {
      pattern: '[...lang]/carriers/[id]/[...page]',
      params: [
        { lang: undefined, id: 'a', page: undefined },
        { lang: undefined, id: 'a', page: '2' },
      ],
    },
    { pattern: '[...lang]/embed/[chart]/[id]', params: [{ lang: undefined, chart: 'strips', id: 'a' }] },
  ];
  expect(pagesOfRoutes(routes, (path) => (path.startsWith('/sources/') ? '2026-03-01' : null))).toEqual([
    { path: '/', date: null, langs: ['en', 'zh'] },
    { path: '/carriers/a/', date: null, langs: ['en'] },
    { path: '/carriers/a/2/', date: null, langs: ['en'] },
    { path: '/sources/us/acme/', date: '2026-03-01', langs: ['en', 'zh'] },
  ]);
});
