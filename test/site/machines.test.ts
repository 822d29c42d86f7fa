/** What programs fetch: the API against its schemas, the feed, the sitemap, the headers. Without a browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { headersFile } from '../../src/publish/headers.ts';
import { DOWNLOADS } from '../../src/publish/paths.ts';
import { builtFiles, builtPages, byteLength, tags } from '../support/html.ts';
import { checkBy, type Check } from '../support/json-schema.ts';
import { cardsOf } from './pages.ts';

const FOLDER = inject('siteFolder');
const FILES = builtFiles(FOLDER);
const KNOWN = new Set(FILES);
const textOf = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8');
const json = (file: string): Record<string, unknown> => JSON.parse(textOf(file)) as Record<string, unknown>;
const isOwn = (file: string): boolean => /^api\/v1\/(?!schema\/|charts\/|pins\/|openapi)/.test(file);
const API = FILES.filter(isOwn);
const PINNED = 'api/v1/schema/pinned.json';

/** Every text in a document that is an address of the API. */
function* addresses(value: unknown): Generator<string> {
  if (typeof value === 'string' && /^\/api\/v1\/[^{]*$/.test(value)) yield value.slice(1);
  else if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) yield* addresses(inner);
}

describe('the API', () => {
  test('every file fits the schema it names', () => {
    const checks = new Map<string, Check>();
    const wrong: string[] = [];
    for (const file of API) {
      const document = json(file);
      const schema = String(document['$schema']).slice(1);
      if (!checks.has(schema)) checks.set(schema, checkBy(json(schema)));
      wrong.push(...(checks.get(schema)?.(document) ?? []).slice(0, 3).map((what) => `${file}: ${what}`));
    }
    expect(API.length).toBeGreaterThan(1000);
    // What charts draw names no schema: the bytes of what is frozen stay as they are.
    expect([...checks.keys(), PINNED].toSorted()).toEqual(FILES.filter((file) => file.startsWith('api/v1/schema/')));
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('what charts draw fits its schema, today and frozen', () => {
    const check = checkBy(json(PINNED));
    const drawn = FILES.filter((file) => /^api\/v1\/(?:charts|pins)\//.test(file));
    expect(drawn.length).toBeGreaterThan(1000);
    expect(
      drawn
        .flatMap((file) =>
          check(json(file))
            .slice(0, 3)
            .map((what) => `${file}: ${what}`),
        )
        .slice(0, 20),
    ).toEqual([]);
  });

  test('no file is larger than about 1 MB', () => {
    expect(API.filter((file) => byteLength(FOLDER, file) > 1_050_000)).toEqual([]);
  });

  test('every file is reached from the index, and every address leads to a file', () => {
    const reached = new Set<string>();
    const missing: string[] = [];
    const queue = ['api/v1/index.json'];
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      if (reached.has(file)) continue;
      reached.add(file);
      if (!KNOWN.has(file)) missing.push(file);
      else if (isOwn(file)) queue.push(...addresses(json(file)));
    }
    expect(missing.slice(0, 20)).toEqual([]);
    expect(API.filter((file) => !reached.has(file)).slice(0, 20)).toEqual([]);
  });

  test('has the plans of the site, with the same ids', () => {
    const { countries } = json('api/v1/index.json') as { countries: { code: string }[] };
    const ids = countries.flatMap(({ code }) => {
      const parts = API.filter((file) => file.startsWith(`api/v1/countries/${code}.`) || file.startsWith(`api/v1/countries/${code}/`));
      return parts.flatMap((file) => (json(file) as { plans: { id: string }[] }).plans.map(({ id }) => id));
    });
    expect(ids.toSorted()).toEqual(cardsOf(FOLDER).map(({ id }) => id));
  });
});

describe('the feed', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name) => name === 'entry',
  });

  test.each(['feed.atom', 'zh/feed.atom'])('%s has an entry per snapshot, each with its own id and a page that is there', (file) => {
    const xml = textOf(file);
    const { feed } = parser.parse(xml) as { feed: { entry: { id: string; link: { '@href': string } }[] } };
    const snapshots = (json('api/v1/changes.json') as { snapshots: unknown[] }).snapshots.length;
    expect(feed.entry.length).toBeGreaterThanOrEqual(Math.min(snapshots, 500));
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
    const pages = feed.entry.map(({ link }) => `${new URL(link['@href']).pathname.slice(1)}index.html`);
    expect(pages.filter((page) => !KNOWN.has(page))).toEqual([]);
  });

  test('every page names the feed of its language', () => {
    const wrong = builtPages(FOLDER).filter(({ url, html }) => {
      if (/\/embed\//.test(url)) return false;
      const links = tags(html, 'link').filter(({ type }) => type === 'application/atom+xml');
      return links.length !== 1 || links[0]?.href !== (url.startsWith('/zh/') ? '/zh/feed.atom' : '/feed.atom');
    });
    expect(wrong.map(({ url }) => url).slice(0, 10)).toEqual([]);
  });
});

test('the downloads that are named are those that are there', () => {
  // The manifest of the islands and the page itself are no downloads.
  const files = FILES.filter((file) => /^data\/[^/]+$/.test(file) && !/^data\/index\.(?:json|html)$/.test(file));
  expect(DOWNLOADS.map(({ path: where }) => where.slice(1)).toSorted()).toEqual(files);
});

test('the sitemap has every page but those for frames and the one for missing addresses, and nothing else', () => {
  const parts = FILES.filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const listed = parts.flatMap((file) =>
    Array.from(textOf(file).matchAll(/<loc>([^<]+)<\/loc>/g), ([, loc = '']) => new URL(loc).pathname),
  );
  const built = builtPages(FOLDER);
  const pages = built.flatMap(({ url }) => (/^\/(?:(?:zh\/)?embed\/|404\.html$)/.test(url) ? [] : url));
  expect(listed.toSorted()).toEqual(pages.toSorted());
  const hidden = new Set(built.flatMap(({ url, html }) => (/<meta[^>]*noindex/.test(html) ? [url] : [])));
  expect(listed.filter((url) => hidden.has(url))).toEqual([]);
  for (const file of parts) expect(textOf('sitemap.xml')).toContain(`/${file}</loc>`);
  expect(textOf('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/.+\/sitemap\.xml\n$/);
});

test('the headers for hosts say of every page whether it may be framed, once', () => {
  const rules = textOf('_headers')
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n') as [string, ...string[]]);
  expect(textOf('_headers')).toBe(headersFile());
  const wrong = builtPages(FOLDER).flatMap(({ url }) => {
    const said = rules
      .filter(([pattern]) => (pattern.endsWith('*') ? url.startsWith(pattern.slice(0, -1)) : url === pattern))
      .flatMap(([, ...lines]) => lines.filter((line) => line.includes('frame-ancestors')));
    const expected = /^\/(?:zh\/)?embed\//.test(url) ? '*' : "'none'";
    return said.length === 1 && said[0]?.endsWith(`frame-ancestors ${expected}`) ? [] : [`${url}: ${said.join(' | ')}`];
  });
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('the guide for programs leads to files and pages that are there', () => {
  const links = Array.from(textOf('llms.txt').matchAll(/\]\(([^)]+)\)/g), ([, link = '']) => new URL(link).pathname.slice(1));
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter((link) => !KNOWN.has(link) && !KNOWN.has(`${link}index.html`))).toEqual([]);
});
