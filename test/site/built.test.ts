/** The built files, without a browser: links, headings, languages, addresses of others, weight. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { builtFiles, builtPages, byteLength, idsOf, tags, textsOf, type BuiltPage } from '../support/html.ts';
import { cardsOf, inLanguage, manifestOf, pageTypes } from './pages.ts';

const FOLDER = inject('siteFolder');
const PAGES = builtPages(FOLDER);
const BY_URL = new Map(PAGES.map((page) => [page.url, page]));
const FILES = new Set(builtFiles(FOLDER));

/** Runs a check over all pages; the answer lists the pages on which something is wrong. */
const wrongPages = (check: (page: BuiltPage) => readonly string[]): string[] =>
  PAGES.flatMap((page) => check(page).map((what) => `${page.url}: ${what}`));

interface Link {
  readonly url: URL;
  readonly written: string;
}

const ORIGIN = 'http://site.test';
/** Addresses are written again and again: each from the root is read once. */
const fromRoot = new Map<string, URL>();
function addressOf(written: string, page: string): URL {
  const known = fromRoot.get(written);
  if (known) return known;
  const url = new URL(written, ORIGIN + page);
  if (written.startsWith('/')) fromRoot.set(written, url);
  return url;
}

const linksRead = new Map<string, readonly Link[]>();
/** Where a page's links and loaded files point, each once. */
function linksOf(page: BuiltPage): readonly Link[] {
  const links = linksRead.get(page.url) ?? readLinks(page);
  linksRead.set(page.url, links);
  return links;
}

function readLinks({ url, html }: BuiltPage): Link[] {
  const hrefs = [...tags(html, 'a'), ...tags(html, 'link'), ...tags(html, 'area')].map(({ href }) => href);
  const sources = [...tags(html, 'img'), ...tags(html, 'iframe'), ...tags(html, 'source'), ...tags(html, 'script')].map(({ src }) => src);
  const all = new Set([...hrefs, ...sources].filter((link) => link !== undefined));
  return [...all].map((written) => ({ written, url: addressOf(written, url) }));
}

/** The page an address of ours shows, after the redirect to the closing slash. */
const pageAt = (pathname: string): BuiltPage | undefined => BY_URL.get(decodeURIComponent(pathname));
const isFile = (pathname: string): boolean => FILES.has(decodeURIComponent(pathname).slice(1));

/** Pages that stand in frames of other sites: articles lead to them, our own pages need not. */
const isEmbedded = (url: string): boolean => /^\/(?:zh\/)?embed\//.test(url);

test('the site was built, in both languages', () => {
  expect(manifestOf(FOLDER).plans).toBeGreaterThan(100);
  expect(PAGES.length).toBeGreaterThan(2 * manifestOf(FOLDER).plans);
});

describe('links', () => {
  test('every link of ours leads to a page or a file', () => {
    let seen = 0;
    const wrong = wrongPages((page) =>
      linksOf(page).flatMap(({ url, written }) => {
        if (url.origin !== ORIGIN) return [];
        seen += 1;
        return (pageAt(url.pathname) ?? isFile(url.pathname)) ? [] : [written];
      }),
    );
    expect(seen).toBeGreaterThan(PAGES.length * 5);
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('every link to a part of a page names an id that is there', () => {
    const known = new Map<string, ReadonlySet<string>>();
    const idsAt = (target: BuiltPage): ReadonlySet<string> => {
      const ids = known.get(target.url) ?? new Set(idsOf(target.html));
      known.set(target.url, ids);
      return ids;
    };
    const wrong = wrongPages((page) =>
      linksOf(page).flatMap(({ url, written }) => {
        // With `=` it is the state of a page, not a part of it.
        const target = url.origin === ORIGIN && url.hash.length > 1 && !url.hash.includes('=') ? pageAt(url.pathname) : undefined;
        return target && !idsAt(target).has(decodeURIComponent(url.hash.slice(1))) ? [written] : [];
      }),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('links to other sites are https or http, and give away no address of ours', () => {
    const wrong = wrongPages(({ html }) =>
      tags(html, 'a').flatMap(({ href = '', rel = '' }) => {
        if (!/^[a-z][a-z0-9+.-]*:/i.test(href)) return [];
        if (/^(?:mailto|tel):/.test(href)) return [];
        return /^https?:\/\//.test(href) && /\bnoreferrer\b|\bnoopener\b/.test(rel) ? [] : [`${href} rel="${rel}"`];
      }),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('every plan, carrier and source page can be reached from the front page by links alone', () => {
    const reached = new Set<string>();
    const queue = new Set(['/']);
    // What is added while a set is gone through is gone through too.
    for (const url of queue) {
      const page = pageAt(url);
      if (!page || isEmbedded(url)) continue;
      reached.add(url);
      for (const link of linksOf(page)) if (link.url.origin === ORIGIN) queue.add(link.url.pathname);
    }
    expect(reached.size).toBeGreaterThan(100);
    expect(
      PAGES.map(({ url }) => url)
        .filter((url) => !reached.has(url) && !/\/404(?:\.html|\/)$/.test(url) && !isEmbedded(url))
        .slice(0, 20),
    ).toEqual([]);
  });
});

describe('each page', () => {
  test('has one main heading', () => {
    expect(wrongPages(({ html }) => (textsOf(html, 'h1').filter(Boolean).length === 1 ? [] : [textsOf(html, 'h1').join(' | ')]))).toEqual(
      [],
    );
  });

  test('has a title and a description', () => {
    const wrong = wrongPages(({ url, html }) => {
      // Chinese says the same in a third of the characters.
      const enough = url.startsWith('/zh/') ? 8 : 20;
      const title = textsOf(html, 'title')[0] ?? '';
      const description = tags(html, 'meta').find(({ name }) => name === 'description')?.content ?? '';
      return title.length > 5 && description.length > enough ? [] : [`title "${title}", description "${description}"`];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('says its language', () => {
    const wrong = wrongPages(({ url, html }) => {
      const lang = tags(html, 'html')[0]?.lang ?? '';
      return url.startsWith('/zh/') === lang.startsWith('zh') && lang !== '' ? [] : [`lang "${lang}"`];
    });
    expect(wrong).toEqual([]);
  });

  test('has a counterpart in the other language, and both name each other', () => {
    const wrong = wrongPages(({ url }) => {
      if (/\/404(?:\.html|\/)$/.test(url)) return [];
      const other = url.startsWith('/zh/') ? url.slice(3) : `/zh${url}`;
      const counterpart = pageAt(other);
      if (!counterpart) return [`no ${other}`];
      const alternates = linksOf(counterpart)
        .filter((link) => link.url.origin === ORIGIN)
        .map((link) => link.url.pathname);
      return alternates.includes(url) ? [] : [`${other} does not link back`];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('uses no id twice', () => {
    const wrong = wrongPages(({ html }) => {
      const seen = new Set<string>();
      return idsOf(html).filter((id) => seen.has(id) || !seen.add(id));
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const wrong = wrongPages(({ html }) => {
      const loaded = [
        ...['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed'].flatMap((name) => tags(html, name).map(({ src }) => src)),
        ...tags(html, 'link')
          .filter(({ rel }) => !/^(?:alternate|canonical|author|license)$/.test(rel ?? ''))
          .map(({ href }) => href),
        ...tags(html, 'form').map(({ action }) => action),
      ];
      return loaded.filter((where): where is string => /^(?:[a-z]+:)?\/\//i.test(where ?? ''));
    });
    expect(wrong).toEqual([]);
  });
});

describe('weight', () => {
  const types = pageTypes(FOLDER);

  test.each([...inLanguage(types, 'en'), ...inLanguage(types, 'zh')])(
    '$name ($path) stays within its $budget bytes of HTML',
    ({ path: where, budget }) => {
      const page = pageAt(where.replace(/[?#].*$/, ''));
      expect(Buffer.byteLength(page?.html ?? '')).toBeGreaterThan(500);
      expect(Buffer.byteLength(page?.html ?? '')).toBeLessThan(budget);
    },
  );

  test('no plan page is heavier than its type may be', () => {
    const heavy = PAGES.filter(({ url, html }) => /\/plans\/[^/]+\/$/.test(url) && Buffer.byteLength(html) > 60_000).map(
      ({ url, html }) => `${url} ${Buffer.byteLength(html)}`,
    );
    expect(heavy.slice(0, 20)).toEqual([]);
  });

  /** The worker of the check page reads files in fourteen languages: what the command line does, sent to whoever opens that page. */
  const isChecker = (file: string): boolean => /\/check\.worker[.-]/.test(file);
  /** What starts it; the words of its page are in there in both languages. */
  const isStarter = (file: string): boolean => /\/Check\.[^/]+\.js$/.test(file);
  /** What draws charts and what builds them: fetched by the builder and by figures in frames. */
  const isChart = (file: string): boolean => /\/(?:chartjs|ChartBuilder)\.[^/]+\.js$/.test(file);

  test('all scripts and styles together are small', () => {
    const sum = (extension: string): number =>
      [...FILES]
        .filter((file) => file.endsWith(extension) && !isChecker(file) && !isStarter(file) && !isChart(file))
        .reduce((total, file) => total + byteLength(FOLDER, file), 0);
    expect(sum('.js')).toBeGreaterThan(1000);
    // The worker and the page each hold search and costs: a browser fetches one of the two. Figures are for the builder and for frames.
    expect(sum('.js')).toBeLessThan(500_000);
    // Charts, embeds and the data page have sheets of their own; no page loads all of them.
    expect(sum('.css')).toBeLessThan(85_000);
  });

  test('what reads files is one script, fetched by the check page only', () => {
    const own = [...FILES].filter(isChecker);
    expect(own).toHaveLength(1);
    expect(byteLength(FOLDER, own[0] ?? '')).toBeLessThan(1_600_000);
    const starters = [...FILES].filter(isStarter);
    expect(starters).toHaveLength(1);
    expect(byteLength(FOLDER, starters[0] ?? '')).toBeLessThan(80_000);
    const starter = path.basename(starters[0] ?? '');
    const pages = PAGES.filter(({ html }) => html.includes(starter) || html.includes('check.worker')).map(({ url }) => url);
    expect(pages.sort()).toEqual(['/check/', '/zh/check/']);
  });

  test('what draws charts is fetched when a chart is drawn: the page of the builder names its own script only', () => {
    const drawing = [...FILES].filter(isChart);
    expect(drawing.filter((file) => byteLength(FOLDER, file) > 240_000)).toEqual([]);
    const named = PAGES.filter(({ html }) => html.includes('ChartBuilder.')).map(({ url }) => url);
    expect(named.sort()).toEqual(['/charts/', '/zh/charts/']);
    const builder = BY_URL.get('/charts/')?.html ?? '';
    expect(drawing.filter((file) => /chartjs/.test(file) && builder.includes(path.basename(file)))).toEqual([]);
  });

  test('plan data arrive in chunks, none of them large, and no page carries them inside', () => {
    const chunks = [...FILES].filter((file) => file.startsWith('data/cards/'));
    const { chunks: countries, whole = [] } = manifestOf(FOLDER);
    expect(chunks.length).toBe(countries.flatMap(({ files }) => files).length + whole.length);
    expect(chunks.filter((file) => byteLength(FOLDER, file) > 400_000)).toEqual([]);
    const props = PAGES.flatMap(({ html }) => tags(html, 'astro-island').map(({ props: text = '' }) => text.length));
    expect(props.length).toBeGreaterThan(0);
    expect(Math.max(...props)).toBeLessThan(1000);
  });
});

describe('data for other programs', () => {
  test('the manifest counts what its chunks hold', () => {
    const { plans, chunks } = manifestOf(FOLDER);
    expect(chunks.reduce((sum, chunk) => sum + chunk.plans, 0)).toBe(plans);
    expect(cardsOf(FOLDER)).toHaveLength(plans);
  });

  test('every plan has a page in both languages and a file of its own', () => {
    const missing = cardsOf(FOLDER).flatMap(({ id }) =>
      [`plans/${id}/index.html`, `zh/plans/${id}/index.html`, `data/plans/${id}.json`].filter(
        (file) => !existsSync(path.join(FOLDER, file)),
      ),
    );
    expect(missing.slice(0, 20)).toEqual([]);
  });
});
