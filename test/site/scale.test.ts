/**
 * The finder over 25,000 made-up plans in every country at once: the list, a month of use as it is dragged and a query as it is typed give
 * what the finder gives here. How long the page was held up is printed (tasks over 50 ms on the main thread), not judged by the clock.
 */
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { finder } from '../../src/core/finder/finder.ts';
import { chunkFiles, manifestOf, packedChunk } from '../../src/core/finder/manifest.ts';
import type { FinderRequest } from '../../src/core/finder/types.ts';
import { DEFAULT_QUESTION } from '../../src/islands/usage.address.ts';
import { manyCards } from '../support/many-cards.ts';
import { visit } from '../support/visit.ts';

const PLANS = 25_000;
const QUERY = 'unlimited';
const SHOWN = 10;
const MOVES = 25;

const cards = manyCards(PLANS);
const files = chunkFiles(cards);
const manifest = manifestOf(files, 100, (name) => `cards/${name}.json`);
const chunks = new Map([...files.countries, ...files.whole].map((file) => [file.name, file]));

/** Hands out the made-up catalogue in place of the site's own. */
async function serveMany(route: Route): Promise<void> {
  const name = /\/data\/(?:cards\/)?([^/]+)\.json$/.exec(new URL(route.request().url()).pathname)?.[1] ?? '';
  const file = chunks.get(name);
  await route.fulfill({ json: name === 'index' ? manifest : file && packedChunk(file) });
}

/** Runs in the page: notes every task that held up the main thread for more than 50 ms. */
function noteLongTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
}

/** Tasks noted since the last call, in ms. */
const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0).map(Math.round));

const links = (page: Page) => page.locator('main article h3 a');
const shownIds = (page: Page): Promise<string[]> =>
  links(page).evaluateAll(
    (found, most) => found.slice(0, most).map((link) => /plans\/([^/]+)\//.exec((link as HTMLAnchorElement).href)?.[1] ?? ''),
    SHOWN,
  );

const here = finder(cards);
const REQUEST: FinderRequest = {
  query: '',
  countries: [],
  choices: {},
  order: 'cost',
  question: DEFAULT_QUESTION,
  offset: 0,
  limit: SHOWN,
  lang: 'en',
};

/** What the list has to show for a request. */
function expected(change: Partial<FinderRequest>): { readonly ids: string[]; readonly total: string } {
  const { rows, total } = here.ask({ ...REQUEST, ...change });
  return { ids: rows.map(({ card }) => card.id), total: total.toLocaleString('en-GB') };
}

async function shows(page: Page, change: Partial<FinderRequest>): Promise<void> {
  const { ids, total } = expected(change);
  expect(ids).toHaveLength(SHOWN);
  await expect.poll(() => shownIds(page), { timeout: 60_000 }).toEqual(ids);
  const lines = await page.locator('main [role=status]').allTextContents();
  expect(lines.join(' ')).toContain(total);
}

const fragment = (page: Page): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1));

test(`${PLANS} plans: the list, a dragged month of use and a typed query`, async () => {
  const { page, problems } = await visit('/404.html');
  await page.addInitScript(noteLongTasks);
  await page.route('**/data/index.json', serveMany);
  await page.route('**/data/cards/*.json', serveMany);
  await page.goto(new URL('/plans/#in=all', page.url()).href);
  await shows(page, {});
  const opening = await longTasks(page);

  await page.getByRole('slider').first().focus();
  for (let move = 0; move < MOVES; move += 1) await page.keyboard.press('ArrowRight', { delay: 15 });
  await expect.poll(() => fragment(page).has('data')).toBe(true);
  const usage = { ...DEFAULT_QUESTION.usage, dataMb: Number(fragment(page).get('data')) };
  expect(usage.dataMb).toBeGreaterThan(DEFAULT_QUESTION.usage.dataMb);
  const question = { ...DEFAULT_QUESTION, usage };
  await shows(page, { question });
  const dragging = await longTasks(page);

  await page.getByRole('searchbox').first().pressSequentially(QUERY, { delay: 60 });
  await shows(page, { question, query: QUERY, order: 'relevance' });
  const typing = await longTasks(page);

  console.log(JSON.stringify({ name: `long-tasks-${PLANS}`, unit: 'ms over 50 on the main thread', opening, dragging, typing }));
  expect(problems).toEqual([]);
});
