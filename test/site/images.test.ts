/** The built files, without a browser: share images and oEmbed answers are where the pages say, and are what they say. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { builtFiles, builtPages, tags, type BuiltPage } from '../support/html.ts';

const FOLDER = inject('siteFolder');
const PAGES = builtPages(FOLDER);
const FILES = new Set(builtFiles(FOLDER));
const own = PAGES.filter(({ url }) => !/^\/(?:zh\/)?embed\//.test(url));
const SUBJECT = /^\/(?:zh\/)?(?:plans|carriers|disclosure)\/[^/]+\/$/;

const meta = ({ html }: BuiltPage, key: string): string | undefined =>
  tags(html, 'meta').find(({ property, name }) => property === key || name === key)?.content;
const fileOf = (address: string | undefined): string => decodeURIComponent(new URL(address ?? '', 'http://site.test').pathname).slice(1);
const discovered = ({ html }: BuiltPage): string[] =>
  tags(html, 'link').flatMap(({ type, href }) => (type === 'application/json+oembed' && href !== undefined ? [href] : []));

describe('share images', () => {
  test('every page names one that was drawn, and says what it shows', () => {
    const wrong = own.filter((page) => !FILES.has(fileOf(meta(page, 'og:image'))) || (meta(page, 'og:image:alt') ?? '').length < 6);
    expect(own.length).toBeGreaterThan(1500);
    expect(wrong.map(({ url }) => url).slice(0, 20)).toEqual([]);
  });

  test('are PNG of the size that pages state', () => {
    const images = [...FILES].filter((file) => /(?:^|\/)images\/.*\.png$/.test(file));
    const wrong = images.filter((file) => {
      const png = readFileSync(path.join(FOLDER, file));
      return png.toString('latin1', 1, 4) !== 'PNG' || png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630;
    });
    expect(images.length).toBeGreaterThan(1500);
    expect(wrong).toEqual([]);
  });

  test('of plans, carriers and rulebooks are their own, in the language of the page', () => {
    const pages = own.filter(({ url, html }) => SUBJECT.test(url) && html.includes('json+oembed'));
    const wrong = pages.filter(({ url, html }) => {
      const id = url.split('/').at(-2) ?? '';
      const file = fileOf(meta({ url, html } as BuiltPage, 'og:image'));
      return !file.endsWith(`/${decodeURIComponent(id)}.png`) || file.startsWith('zh/') !== url.startsWith('/zh/');
    });
    expect(pages.length).toBeGreaterThan(1500);
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });
});

describe('oEmbed', () => {
  const pages = PAGES.filter((page) => discovered(page).length > 0);

  test('is found where WordPress looks: in the head, within 150 KB', () => {
    expect(pages.filter(({ url }) => SUBJECT.test(url)).length).toBeGreaterThan(1500);
    const late = pages.filter(({ html }) => Buffer.byteLength(html.slice(0, html.indexOf('json+oembed'))) > 150_000 || html.indexOf('json+oembed') > html.indexOf('</head>')); // prettier-ignore
    expect(late.map(({ url }) => url)).toEqual([]);
  });

  test('answers with a frame of a page that is there', () => {
    const answers = [...new Set(pages.flatMap(discovered).map(fileOf))];
    const byUrl = new Set(PAGES.map(({ url }) => url));
    const wrong = answers.filter((file) => {
      if (!FILES.has(file)) return true;
      const { version, type, html, thumbnail_url: thumbnail } = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Record<string, string>; // prettier-ignore
      const framed = `/${fileOf(/ src="([^"]+)"/.exec(html ?? '')?.[1])}`;
      return version !== '1.0' || type !== 'rich' || !byUrl.has(framed) || !FILES.has(fileOf(thumbnail));
    });
    expect(answers.length).toBeGreaterThan(1500);
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});
