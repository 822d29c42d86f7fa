/** The built files, without a browser: share images and oEmbed answers are where the pages say, and are what they say. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { builtFiles, builtPages, tags, type BuiltPage } from '../support/html.ts';
import { wellFormed } from '../support/well-formed.ts';

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

/** Address of a page that shows the figure of one subject, live or frozen. */
const FIGURE = /^\/(?:zh\/)?embed\/[^/]+\/(?:frozen\/)?(?!frozen\/)[^/]+\/$/;
const figures = PAGES.filter(({ url }) => FIGURE.test(url));
const liveFigures = figures.filter(({ url }) => !url.includes('/frozen/'));
const unescaped = (text: string): string => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
/** The file that bears the name of a figure's page. */
const named = (url: string, folder: string, ending: string): string =>
  `${decodeURIComponent(url)
    .slice(1, -1)
    .replace(/^((?:zh\/)?)embed\//, `$1${folder}/`)}.${ending}`;

describe('pictures of figures', () => {
  test('every figure has an SVG of its own name, every one of today a PNG as well, and there are no others', () => {
    const expected = [
      ...figures.map(({ url }) => named(url, 'images', 'svg')),
      ...liveFigures.map(({ url }) => named(url, 'images', 'png')),
      ...['images/plaintariff.png', 'zh/images/plaintariff.png'],
    ];
    expect(liveFigures.length).toBeGreaterThan(4000);
    expect([...FILES].filter((file) => /^(?:zh\/)?images\//.test(file)).toSorted()).toEqual(expected.toSorted());
  });

  test('as SVG are well-formed, ask nothing of others, and say where they stand and which data they are', () => {
    const wrong = figures.flatMap(({ url }) => {
      const svg = readFileSync(path.join(FOLDER, named(url, 'images', 'svg')), 'utf8');
      // An address is broken over several lines where it is long.
      const words = svg.replace(/<\/text><text\b[^>]*>/g, '').replace(/<[^>]*>/g, ' ');
      const fine =
        wellFormed(svg) === null &&
        !/(?:href|src)="(?!#)|<script|<foreignObject|url\((?!#)/.test(svg) &&
        /sha256 [0-9a-f]{24}/.test(words) &&
        words.replace(/\s/g, '').includes(`${url.replace(/\/$/, '')}/`) &&
        url.includes('/frozen/') === /Frozen as of|数据固定于/.test(words);
      return fine ? [] : [url];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('a frozen figure bears the card of the live one only while both draw the same data', () => {
    const wrong = figures.flatMap((page) => {
      const image = meta(page, 'og:image');
      if (!page.url.includes('/frozen/'))
        return image !== undefined && fileOf(image) === named(page.url, 'images', 'png') ? [] : [page.url];
      if (image === undefined) return [];
      const drawn = readFileSync(path.join(FOLDER, fileOf(image).replace(/png$/, 'svg')), 'utf8');
      return drawn.includes(page.url.split('/').at(-2) ?? '?') ? [] : [page.url];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});

describe('oEmbed', () => {
  const pages = PAGES.filter((page) => discovered(page).length > 0);
  const answerOf = (file: string) => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Record<string, string | number>;

  test('is found where WordPress looks: in the head, within 150 KB', () => {
    expect(pages.filter(({ url }) => SUBJECT.test(url)).length).toBeGreaterThan(1500);
    const late = pages.filter(({ html }) => Buffer.byteLength(html.slice(0, html.indexOf('json+oembed'))) > 150_000 || html.indexOf('json+oembed') > html.indexOf('</head>')); // prettier-ignore
    expect(late.map(({ url }) => url)).toEqual([]);
  });

  test('every figure of one subject names the answer of its own name, and those of several name none', () => {
    const several = PAGES.filter(({ url }) => /^\/(?:zh\/)?embed\//.test(url) && !FIGURE.test(url));
    expect(several.length).toBeGreaterThan(10);
    expect(several.flatMap(discovered)).toEqual([]);
    const wrong = figures.filter((page) => discovered(page).map(fileOf).join(' ') !== named(page.url, 'oembed', 'json'));
    expect(wrong.map(({ url }) => url).slice(0, 20)).toEqual([]);
  });

  test('of every figure there is an answer that frames that very page, and shows it with its size and its picture', () => {
    const wrong = figures.filter(({ url }) => {
      const file = named(url, 'oembed', 'json');
      if (!FILES.has(file)) return true;
      const { version, type, html, width, height, thumbnail_url: image, thumbnail_width, thumbnail_height } = answerOf(file);
      const frame = / src="([^"]+)"/.exec(String(html))?.[1];
      const pictured = image === undefined ? url.includes('/frozen/') && thumbnail_width === undefined : FILES.has(fileOf(String(image))) && thumbnail_width === 1200 && thumbnail_height === 630; // prettier-ignore
      const sized = String(html).includes(` width="${width}"`) && String(html).includes(` height="${height}"`);
      return version !== '1.0' || type !== 'rich' || `/${fileOf(frame)}` !== decodeURIComponent(url) || !sized || !pictured;
    });
    expect(wrong.map(({ url }) => url).slice(0, 20)).toEqual([]);
  });

  test('of a plan, a carrier or a rulebook is that of its figure', () => {
    const missing = pages.filter(({ url }) => SUBJECT.test(url)).filter((page) => discovered(page).some((one) => !FILES.has(fileOf(one))));
    expect(missing.map(({ url }) => url)).toEqual([]);
    const files = [...FILES].filter((file) => /^(?:zh\/)?oembed\//.test(file));
    expect(files.toSorted()).toEqual(figures.map(({ url }) => named(url, 'oembed', 'json')).toSorted());
  });

  test('calls a figure of today what its picture calls it: that of a carrier by the name of the carrier', () => {
    const wrong = liveFigures.filter(({ url }) => {
      const [, title = ''] = /<title>([^<]*)<\/title>/.exec(readFileSync(path.join(FOLDER, named(url, 'images', 'svg')), 'utf8')) ?? [];
      return unescaped(title) !== answerOf(named(url, 'oembed', 'json'))['title'];
    });
    expect(wrong.map(({ url }) => url).slice(0, 20)).toEqual([]);
  });

  test('of what is frozen says so, and since when', () => {
    const titles = figures.filter(({ url }) => url.includes('/frozen/')).map(({ url }) => String(answerOf(named(url, 'oembed', 'json'))['title'])); // prettier-ignore
    expect(titles.filter((title) => !/\(frozen as of \d+ \w+ \d{4}\)$|（数据固定于 \d{4} ?年.*）$/.test(title)).slice(0, 10)).toEqual([]);
  });
});
