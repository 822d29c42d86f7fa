/** What the built site publishes by a standard: OpenAPI, JSON Schema, Atom, sitemaps, robots.txt, llms.txt, well-known addresses. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { addressPattern } from '../../src/publish/api/example-address.ts';
import { atomFaults } from '../support/atom.ts';
import { builtFiles } from '../support/html.ts';
import { openapiFaults } from '../support/openapi.ts';
import { wellFormed } from '../support/well-formed.ts';

type Json = Record<string, unknown>;

const FOLDER = inject('siteFolder');
const FILES = builtFiles(FOLDER);
const KNOWN = new Set(FILES);
const textOf = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8');
const json = (file: string): Json => JSON.parse(textOf(file)) as Json;
/** The file a full address of the site leads to. */
const fileAt = (address: string): string => {
  const { pathname } = new URL(address, 'https://site.example/');
  return decodeURI(pathname)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html');
};
const SITE = new URL(/<loc>(.*?)sitemap-1\.xml</.exec(textOf('sitemap.xml'))?.[1] ?? '').href;

describe('openapi.json', () => {
  const document = json('api/v1/openapi.json') as { paths: Record<string, { get: { responses: Json } }> } & Json;
  const patterns = Object.entries(document.paths).map(([own, { get }]) => ({
    own,
    pattern: addressPattern(own),
    schema: /"\$ref":"([^"]+)"/.exec(JSON.stringify(get.responses))?.[1] ?? '',
  }));
  const api = FILES.filter((file) => /^api\/v1\/(?!schema\/|openapi)/.test(file));

  test('is valid by the official schema, with the schemas it names', async () => {
    expect(await openapiFaults(document, (address) => json(`api/v1/${address}`))).toEqual([]);
  });

  test('describes every file, each once, and no path without a file but the ends of lists', () => {
    const times = api.map((file) => [file, patterns.filter(({ pattern }) => pattern.test(`/${file}`)).length] as const);
    expect(times.filter(([, count]) => count !== 1).slice(0, 10)).toEqual([]);
    const idle = patterns.filter(({ pattern }) => !api.some((file) => pattern.test(`/${file}`)));
    expect(idle.map(({ own }) => own).filter((own) => !own.includes('{page}'))).toEqual([]);
  });

  test('the schema of each path is that of its files', () => {
    const wrong = patterns.flatMap(({ own, pattern, schema }) => {
      const first = api.find((file) => pattern.test(`/${file}`));
      // What charts draw names no schema: the bytes of what is frozen stay as they are.
      const named = first === undefined ? undefined : json(first)['$schema'];
      return named === undefined || String(named).endsWith(`/api/v1/${schema}`) ? [] : [`${own}: ${schema}, ${String(named)}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('JSON Schemas', () => {
  test.each(FILES.filter((file) => file.startsWith('api/v1/schema/')))('%s lies where its id says', (file) => {
    expect(json(file)).toMatchObject({ $id: new URL(file, SITE).href, $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
});

test.each(['feed.atom', 'zh/feed.atom'])('%s is a feed by RFC 4287, and what it is about is there', (file) => {
  const xml = textOf(file);
  expect(atomFaults(xml, new URL(file, SITE).href)).toEqual([]);
  const links = Array.from(xml.matchAll(/<link[^>]* href="([^"]+)"/g), ([, link = '']) => link);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !KNOWN.has(fileAt(link))).slice(0, 10)).toEqual([]);
});

describe('sitemaps', () => {
  const parts = Array.from(textOf('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g), ([, loc = '']) => fileAt(loc));
  const urls = parts.flatMap((file) =>
    Array.from(
      textOf(file).matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?(.*?)<\/url>/g),
      ([, loc = '', day, links = '']) => ({
        loc,
        day,
        links: Array.from(links.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g), ([, lang = '', href = '']) => [lang, href] as const),
      }),
    ),
  );
  const byLoc = new Map(urls.map((url) => [url.loc, url]));

  test('keep to the limits of the protocol, and every part is there', () => {
    expect(parts.toSorted()).toEqual(FILES.filter((file) => /^sitemap-\d+\.xml$/.test(file)));
    for (const file of [...parts, 'sitemap.xml']) {
      expect(wellFormed(textOf(file))).toBeNull();
      expect(textOf(file).match(/<loc>/g)?.length).toBeLessThanOrEqual(50_000);
      expect(Buffer.byteLength(textOf(file))).toBeLessThanOrEqual(50 * 1024 * 1024);
    }
  });

  test('name each page once, by its full address, with a day that is one', () => {
    expect(byLoc.size).toBe(urls.length);
    expect(urls.length).toBeGreaterThan(1000);
    expect(urls.filter(({ loc }) => !loc.startsWith(SITE) || loc.length > 2048 || !KNOWN.has(fileAt(loc))).slice(0, 10)).toEqual([]);
    expect(urls.filter(({ day }) => day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day)).slice(0, 10)).toEqual([]);
  });

  test('languages name each other, themselves included', () => {
    const oneSided = urls.filter(({ loc, links }) => {
      const others = links.filter(([lang]) => lang !== 'x-default');
      const back = others.every(([, href]) => byLoc.get(href)?.links.some(([, own]) => own === loc));
      return !back || !others.some(([, href]) => href === loc) || new Set(links.map(([lang]) => lang)).size !== links.length;
    });
    expect(oneSided.map(({ loc }) => loc).slice(0, 10)).toEqual([]);
  });
});

test('robots.txt, llms.txt and the well-known index lead to what is there', () => {
  const [, sitemap] = /^Sitemap: (\S+)$/m.exec(textOf('robots.txt')) ?? [];
  expect(sitemap).toBe(new URL('sitemap.xml', SITE).href);
  const guide = Array.from(textOf('llms.txt').matchAll(/\]\(([^)]+)\)/g), ([, link = '']) => link);
  // The first template of each kind leads somewhere as soon as an id is put in.
  const templates = Array.from(textOf('llms.txt').matchAll(/`(https?:[^`]*\{[^`]*)`/g), ([, own = '']) =>
    addressPattern(`/${fileAt(own.replaceAll('{', '%7B'))}`.replaceAll('%7B', '{')),
  );
  const { files } = json('.well-known/plaintariff.json') as { files: { url: string; mediaType: string; sha256: string | null }[] };
  expect([...guide, ...files.map(({ url }) => url)].filter((link) => !KNOWN.has(fileAt(link)))).toEqual([]);
  expect([guide.length > 15, files.length > 2, templates.length > 1]).toEqual([true, true, true]);
  expect(templates.filter((own) => !FILES.some((file) => own.test(`/${file}`)))).toEqual([]);
});
