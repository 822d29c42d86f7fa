/** Figures in articles: heights follow, nobody else is asked, tables say what the API says, with and without scripts. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { CHARTS, figureOf, type ChartKind, type Pinned } from '../../src/charts/figure.ts';
import { frozenPath, livePath, pinPath, plottedPath } from '../../src/embed/address.ts';
import { shownColumns } from '../../src/embed/table.ts';
import { embedCode, type EmbedCodeRequest } from '../../src/embed/code.ts';
import { embedWords } from '../../src/i18n/embed.ts';
import type { Lang } from '../../src/i18n/index.ts';
import { anArticle, embedScript, sitePage } from '../support/article.ts';
import { NO_SCRIPTS, PHONE, visit } from '../support/visit.ts';
import { cardsOf } from './pages.ts';

const FOLDER = inject('siteFolder');
const CARDS = cardsOf(FOLDER);
const read = (where: string): Pinned => JSON.parse(readFileSync(path.join(FOLDER, where), 'utf8')) as Pinned;
const pinned = (id: string): Pinned => read(plottedPath(id));

/** Plans with thresholds and a price, from one country and another. */
const [A, B, C] = CARDS.filter(({ tiers }) => tiers.length > 1)
  .filter((card, at, all) => all.findIndex(({ country }) => country === card.country) === at)
  .map(({ id }) => id);
const ids = [A ?? '', B ?? '', C ?? ''] as const;
const RULEBOOK = 'core-unlimited';

const request = (
  chart: ChartKind,
  subjects: readonly string[],
  overrides: Partial<EmbedCodeRequest> = {},
  lang: Lang = 'en',
): EmbedCodeRequest => ({
  chart,
  shown: subjects.map((id) => ({ id, pin: pinned(id).pin, name: `Figure of ${id}`, chart })),
  frozen: false,
  title: `${chart} of ${subjects.join(', ')}`,
  height: 300,
  page: sitePage(lang),
  script: embedScript(),
  ...overrides,
});

/** A condition that is waited for; the time is only the point at which it is given up. */
const eventually = <T>(condition: () => Promise<T> | T) => expect.poll(condition, { timeout: 30_000 });

/** What a table says: one line of text a row. */
const rowsOf = (frame: Frame | Page): Promise<string[]> =>
  frame
    .locator('#table tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '').join(' | ')));
function rowsOfFigure(chart: ChartKind, lang: Lang, shown: readonly Pinned[], maxMb?: number): string[] {
  const plotted = shown.map((entry) => entry.plotted);
  const { table } = figureOf({ chart, lang, ...(maxMb === undefined ? {} : { maxMb }) }, plotted);
  const columns = shownColumns(table);
  return table.rows.map(({ texts }) => columns.map((at) => texts[at]).join(' | '));
}

/** Frames of figures, in the order of the article. */
async function figures(page: Page): Promise<Frame[]> {
  const handles = await page.locator('iframe').elementHandles();
  const frames = await Promise.all(handles.map((handle) => handle.contentFrame()));
  return frames.filter((frame) => frame !== null);
}

const contentHeight = (frame: Frame): Promise<number> => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** Waits until every frame is as high as what it shows, looking at one after the other as a reader does. */
async function fitted(page: Page, from = 0): Promise<void> {
  for (const [at, frame] of (await figures(page)).entries()) {
    if (at < from) continue;
    const element = page.locator('iframe').nth(at);
    await element.scrollIntoViewIfNeeded();
    await eventually(async () => (await element.evaluate((one) => one.clientHeight)) - (await contentHeight(frame))).toBe(0);
  }
}

describe('three figures in an article of another origin', () => {
  const codes = (): string =>
    [
      embedCode(request('cost', [ids[0]])),
      embedCode(request('strips', ids, { frozen: true }, 'zh')),
      embedCode(request('disclosure', [RULEBOOK])),
    ].join('\n<p>Words between.</p>\n');

  test('frames follow the height of what they show, also when it changes', async () => {
    const { page, problems } = await visit(await anArticle(codes()));
    await fitted(page);
    const before = await page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.clientHeight);
    const [first] = await figures(page);
    await first?.getByRole('button', { name: embedWords('en').showTable }).click();
    await fitted(page);
    expect(
      await page
        .locator('iframe')
        .first()
        .evaluate((frame) => frame.clientHeight),
    ).toBeGreaterThan(before);
    await page.setViewportSize({ width: 360, height: 740 });
    await fitted(page);
    expect(problems).toEqual([]);
  });

  test('nobody but the site is asked, and nothing is kept', async () => {
    const article = await anArticle(codes());
    const { page, foreign } = await visit(article);
    await fitted(page);
    expect(foreign.filter((url) => !url.startsWith(article))).toEqual([]);
    for (const frame of await figures(page)) {
      expect(await frame.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
    }
    expect(await page.context().cookies()).toEqual([]);
  });

  test('tables say what the API says', async () => {
    const { page } = await visit(await anArticle(codes()));
    await fitted(page);
    const [cost, strips, disclosure] = await figures(page);
    if (!cost || !strips || !disclosure) throw new Error('three frames are expected');
    expect(await rowsOf(cost)).toEqual(rowsOfFigure('cost', 'en', [pinned(ids[0])]));
    expect(await rowsOf(strips)).toEqual(rowsOfFigure('strips', 'zh', ids.map(pinned)));
    expect(await rowsOf(disclosure)).toEqual(rowsOfFigure('disclosure', 'en', [pinned(RULEBOOK)]));
  });

  test('without scripts every plan has a frame that says everything', async () => {
    const { page } = await visit(await anArticle(codes()), NO_SCRIPTS);
    await eventually(() => page.frames().length).toBe(1 + 3 + ids.length);
    const single = page.frames().filter((frame) => frame.url().includes('/frozen/') && !frame.url().includes('?'));
    expect(single).toHaveLength(ids.length);
    for (const [at, frame] of single.entries()) expect(await rowsOf(frame)).toEqual(rowsOfFigure('strips', 'zh', [pinned(ids[at] ?? '')]));
  });

  test('the script may come first and twice, and listens to frames of ours only', async () => {
    const script = `<script src="${embedScript()}"></script>`;
    const liar = `<iframe id="liar" height="111" srcdoc="<script>parent.postMessage({ type: 'plaintariff:height', height: 999 }, '*')</script>"></iframe>`;
    const { page } = await visit(await anArticle(liar + codes(), script + script));
    await fitted(page, 1);
    expect(await page.locator('#liar').evaluate((frame) => frame.clientHeight)).toBe(111);
  });
});

describe('framed as WordPress frames it: scripts, but no origin', () => {
  test.each([
    ['a plan', livePath('cost', [ids[0]])],
    ['several plans', livePath('strips', ids)],
  ])('%s is drawn and tells its height with the secret', async (_name, where) => {
    const src = `${sitePage('en')(where)}#?secret=aB3xY`;
    const listen = `<script>window.heard = []; addEventListener('message', (event) => heard.push(event.data))</script>`;
    const { page, problems } = await visit(
      await anArticle(`<iframe sandbox="allow-scripts" width="600" height="400" src="${src}"></iframe>`, listen),
    );
    const [frame] = await figures(page);
    await frame?.waitForSelector('#table');
    const heard = (): Promise<unknown[]> => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    await eventually(async () => {
      const height = frame ? await contentHeight(frame) : 0;
      return JSON.stringify((await heard()).at(-1)) === JSON.stringify({ secret: 'aB3xY', message: 'height', value: height });
    }).toBe(true);
    expect(await frame?.locator('.em-tools button').count()).toBe(1);
    expect(problems).toEqual([]);
  });

  test('our script fits a frame without an origin too', async () => {
    const src = sitePage('en')(livePath('strips', [ids[0]]));
    const script = `<script async src="${embedScript()}"></script>`;
    const { page } = await visit(
      await anArticle(`<iframe sandbox="allow-scripts" width="600" height="50" src="${src}"></iframe>${script}`),
    );
    await fitted(page);
  });
});

describe('frozen figures', () => {
  const changed = (id: string): Pinned => {
    const { plotted } = pinned(id);
    if (plotted.kind !== 'plan') throw new Error(`${id} is no plan`);
    return { pin: 'f'.repeat(64), plotted: { ...plotted, name: 'Changed', tiers: [], source: { ...plotted.source, date: '2099-01-01' } } };
  };

  test('carry their data, which are those of their hash', async () => {
    const { pin } = pinned(ids[0]);
    const { page } = await visit(frozenPath('cost', [pin]), NO_SCRIPTS);
    expect(await rowsOf(page)).toEqual(rowsOfFigure('cost', 'en', [read(pinPath(pin))]));
    expect(await page.locator('.em-frozen').textContent()).toContain('Frozen as of');
    expect(await page.locator('.em-foot code').textContent()).toBe(pin.slice(0, 24));
  });

  test('stay as they are when the data change, and lead to the newer ones', async () => {
    const two = ids.slice(0, 2);
    const { page } = await visit('/privacy/');
    await page.route(`**${plottedPath(two[0] ?? '')}`, (route) => route.fulfill({ json: changed(two[0] ?? '') }));
    await page.goto(
      sitePage('en')(
        frozenPath(
          'strips',
          two.map((id) => pinned(id).pin),
        ),
      ),
    );
    const newer = page.getByRole('link', { name: embedWords('en').newer('1 January 2099') });
    await newer.waitFor();
    expect(await rowsOf(page)).toEqual(rowsOfFigure('strips', 'en', two.map(pinned)));
    expect(await newer.getAttribute('href')).toBe(livePath('strips', two));
    await page.goto(sitePage('en')(livePath('strips', two)));
    await page.locator('#table').waitFor({ state: 'attached' });
    expect((await rowsOf(page)).join(' ')).toContain('Changed');
  });
});

describe('the address of several plans', () => {
  const words = embedWords('en').several;
  test.each([
    ['no plans', '', words.choose],
    ['plans that are not there', '?plans=no-such-plan', words.unknown('no-such-plan')],
    ['addresses instead of plans', '?plans=//elsewhere.example/x,../../etc', words.choose],
  ])('%s: says so', async (_name, search, said) => {
    const { page } = await visit(`/embed/strips/${search}`);
    await eventually(() => page.locator('#state').textContent()).toBe(said);
  });

  test('says which plan is missing and shows the others', async () => {
    const { page } = await visit(livePath('strips', [ids[0], 'no-such-plan']));
    await page.getByText(words.unknown('no-such-plan')).waitFor();
    expect(await rowsOf(page)).toEqual(rowsOfFigure('strips', 'en', [pinned(ids[0])]));
  });
});

describe('how a reader sees it', () => {
  const background = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test.each([
    ['light', 'dark', 'rgb(252, 251, 248)'],
    ['dark', 'light', 'rgb(19, 22, 23)'],
  ] as const)('?theme=%s holds against a %s system', async (theme, system, colour) => {
    const { page } = await visit(livePath('strips', [ids[0]], { theme }), { colorScheme: system });
    await eventually(() => background(page)).toBe(colour);
  });

  test('the end of the axis can be asked for', async () => {
    const { page } = await visit(livePath('cost', [ids[0]], { maxGb: 7 }));
    await page.locator('#table').waitFor({ state: 'attached' });
    await eventually(() => rowsOf(page)).toEqual(rowsOfFigure('cost', 'en', [pinned(ids[0])], 7000));
  });

  test('on a phone nothing but the table and the picture is scrolled sideways', async () => {
    const { page, problems } = await visit(livePath('speed', [ids[0]]), PHONE);
    await page.locator('.em-tools').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(problems).toEqual([]);
  });
});

describe('weight', () => {
  /** Bytes on the wire, compressed as every host does it, of everything a page asks for. */
  async function weight(where: string, options: BrowserContextOptions = {}): Promise<number> {
    const { page } = await visit('/404.html', options);
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => bodies.push(response.body()));
    await page.goto(sitePage('en')(where), { waitUntil: 'networkidle' });
    if (options.javaScriptEnabled !== false) await page.locator('.em-tools button').nth(2).waitFor();
    return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  }

  test.each(['cost', 'speed', 'strips'] as const)('%s of a plan: at most 90 kB with its chart, 12 kB without scripts', async (chart) => {
    const drawn = await weight(livePath(chart, [ids[0]]));
    expect(drawn).toBeGreaterThan(10_000);
    // Chart.js alone is 50 kB of it.
    expect(drawn).toBeLessThan(90_000);
    expect(await weight(livePath(chart, [ids[0]]), NO_SCRIPTS)).toBeLessThan(12_000);
  });

  /** Files of a figure's page that need no script: the page and its styles. */
  function withoutScripts(file: string): number {
    const html = readFileSync(file, 'utf8');
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
      readFileSync(path.join(FOLDER, href)),
    );
    return [html, ...styles].reduce((sum, text) => sum + gzipSync(text).length, 0);
  }

  test.each(CHARTS.flatMap((chart) => [['', chart] as const, ['zh/', chart] as const]))(
    '%sembed/%s: the largest pages are at most 12 kB without scripts',
    (lang, chart) => {
      const folder = path.join(FOLDER, `${lang}embed`, chart);
      const pages = [...readdirSync(folder), ...readdirSync(path.join(folder, 'frozen')).map((pin) => `frozen/${pin}`)]
        .map((name) => path.join(folder, name, 'index.html'))
        .filter((file) => existsSync(file));
      const largest = pages.toSorted((a, b) => statSync(b).size - statSync(a).size).slice(0, 8);
      expect(largest.length).toBeGreaterThan(0);
      const heavy = largest
        .map((file) => [path.relative(FOLDER, file), withoutScripts(file)] as const)
        .filter(([, bytes]) => bytes > 12_000);
      expect(heavy).toEqual([]);
    },
  );

  test('six plans together stay below 90 kB', async () => {
    const six = CARDS.slice(0, 6).map(({ id }) => id);
    expect(await weight(livePath('cost', six))).toBeLessThan(90_000);
  });
});

test('a drawn chart says the finding, and follows the width of the frame', async () => {
  const { page } = await visit(livePath('cost', [ids[0]]));
  const canvas = page.locator('#picture canvas');
  await canvas.waitFor();
  expect(await canvas.getAttribute('aria-label')).toBe(await page.locator('.em-finding').textContent());
  await page.setViewportSize({ width: 400, height: 700 });
  const room = async (): Promise<number> => (await page.locator('#picture').boundingBox())?.width ?? 0;
  await eventually(async () => (await room()) - ((await canvas.boundingBox())?.width ?? 0)).toBe(0);
});

test.each(['PNG', 'SVG', 'CSV', 'JSON'])('what is on the screen is saved as %s', async (format) => {
  const { page, problems } = await visit(livePath('cost', [ids[0]]));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: embedWords('en').downloadAs(format) }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(new RegExp(`^plaintariff-cost-${ids[0]}-.*-en\\.${format.toLowerCase()}$`));
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'plaintariff-saved-')), 'file');
  onTestFinished(() => rmSync(path.dirname(copy), { recursive: true }));
  await saved.saveAs(copy);
  expect(readFileSync(copy).length).toBeGreaterThan(200);
  expect(problems).toEqual([]);
});
