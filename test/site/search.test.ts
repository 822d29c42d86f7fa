/** Searching, narrowing and choosing in the finder, and its address. Expected names are taken from the site's own data, by plain text comparison. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { PlanCard } from '../../src/core/model/index.ts';
import { messages, type Lang } from '../../src/i18n/index.ts';
import { PHONE, visit } from '../support/visit.ts';
import { CARDS, largest, openFinder, resultLinks, shownIds, stateOf, untilState } from './finder.ts';

const { finder, usage, card: cardWords } = messages('en').islands;

const searchBox = (page: Page, lang: Lang) => page.getByRole('searchbox', { name: messages(lang).islands.finder.search });

/** Types and waits until the address says so: the list on the page is then the one for these words. */
async function search(page: Page, lang: Lang, words: string): Promise<void> {
  await searchBox(page, lang).fill(words);
  await untilState(page, 'q', words);
}

/** A plan whose name no other plan shares a part of, so that a search for it has one right answer at the top. */
function distinctive(): PlanCard {
  const found = CARDS.find(({ name }) => /^[A-Za-z ]{9,}$/.test(name) && CARDS.filter((card) => card.name.includes(name)).length === 1);
  if (!found) throw new Error('no plan has a name of its own');
  return found;
}

/** Two neighbouring letters in the middle of the longest word changed places. */
function withTypo(name: string): string {
  const word = name.split(' ').reduce((longest, next) => (next.length > longest.length ? next : longest), '');
  const at = Math.floor(word.length / 2);
  return name.replace(word, word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2));
}

describe('search', () => {
  test('finds a plan by its name', async () => {
    const plan = distinctive();
    const { page } = await openFinder('en', '#in=all');
    await search(page, 'en', plan.name);
    await expect.poll(() => shownIds(page)).toContain(plan.id);
    expect((await shownIds(page)).slice(0, 3)).toContain(plan.id);
  });

  test('finds it with a typing error too', async () => {
    const plan = distinctive();
    const { page } = await openFinder('en', '#in=all');
    const words = withTypo(plan.name);
    expect(words).not.toBe(plan.name);
    await search(page, 'en', words);
    await expect.poll(async () => (await shownIds(page)).slice(0, 5)).toContain(plan.id);
  });

  test('finds Chinese words inside names', async () => {
    const plan = CARDS.find(({ name, carrier }) => /\p{Script=Han}{3,}/u.test(name) || /\p{Script=Han}{2,}/u.test(carrier));
    expect(plan).toBeDefined();
    const words = /\p{Script=Han}{2}/u.exec(`${plan?.name} ${plan?.carrier}`)?.[0] ?? '';
    const { page } = await openFinder('zh', '#in=all');
    await search(page, 'zh', words);
    const matching = new Set(CARDS.filter(({ name, carrier }) => `${name} ${carrier}`.includes(words)).map(({ id }) => id));
    await expect.poll(async () => (await shownIds(page)).filter((id) => matching.has(id)).length).toBeGreaterThan(0);
  });

  test('says when nothing matches, and offers the way back', async () => {
    const { page } = await openFinder('en');
    await search(page, 'en', 'qqqzzzxxx');
    await page.getByText(finder.empty).waitFor();
    await page.getByRole('button', { name: finder.dropLast(finder.queryChip('qqqzzzxxx')) }).click();
    await resultLinks(page).first().waitFor();
    expect(stateOf(page).has('q')).toBe(false);
  });
});

describe('address', () => {
  test('a shared address shows the same list; nothing of it stands where a server would see it', async () => {
    const plan = distinctive();
    const first = await openFinder('en', '#in=all&data=5000');
    await search(first.page, 'en', plan.name);
    await expect.poll(() => shownIds(first.page)).toContain(plan.id);
    const { hash, search: sent } = new URL(first.page.url());
    expect(sent).toBe('');
    const second = await openFinder('en', hash);
    await expect.poll(() => shownIds(second.page)).toEqual(await shownIds(first.page));
    expect(await searchBox(second.page, 'en').inputValue()).toBe(plan.name);
  });

  test('a link from before, with its query string, leads to the same list', async () => {
    const { country, cards } = largest();
    const { page } = await openFinder('en', `?country=${country}&sort=name`);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('combobox', { name: finder.sort }).inputValue()).toBe('name');
    expect(cards.map(({ id }) => id)).toEqual(expect.arrayContaining(await shownIds(page)));
  });

  test('a search link to the front page leads on to the finder', async () => {
    const plan = distinctive();
    const { page } = await visit(`/?q=${encodeURIComponent(plan.name)}`);
    await page.waitForURL((url) => url.pathname === '/plans/' && stateOf(url.href).get('q') === plan.name);
  });

  test('back undoes a choice, an edited fragment is followed, an anchor changes nothing', async () => {
    const { page } = await openFinder('en', '#in=all');
    await page.getByRole('combobox', { name: finder.sort }).selectOption('name');
    await untilState(page, 'sort', 'name');
    await page.goBack();
    await expect.poll(() => page.getByRole('combobox', { name: finder.sort }).inputValue()).toBe('cost');
    await page.evaluate(() => (location.hash = '#in=all&data=1000'));
    const data = page.getByRole('spinbutton', { name: usage.exact(usage.fields.dataMb, 'GB') });
    await expect.poll(() => data.inputValue()).toBe('1');
    await page.evaluate(() => (location.hash = '#content'));
    await expect.poll(() => data.inputValue()).toBe('1');
  });
});

describe('facets', () => {
  test('a carrier narrows the list to its plans, and its number is the number of results', async () => {
    const { country, cards } = largest();
    const [carrier] = [...Map.groupBy(cards, ({ carrierId }) => carrierId)].sort(([, a], [, b]) => b.length - a.length);
    const { page } = await openFinder('en', `#in=${country}`);
    const box = page.locator('main fieldset').filter({ hasText: finder.facets.carrier }).getByRole('checkbox').first();
    await box.check();
    await untilState(page, 'carrier', carrier?.[0] ?? '');
    const own = new Set(carrier?.[1].map(({ id }) => id));
    await expect.poll(async () => (await shownIds(page)).every((id) => own.has(id))).toBe(true);
    await page
      .getByText(finder.results(Math.min(20, own.size), own.size))
      .first()
      .waitFor();
  });

  test('on a phone the filters stand behind a button and still work', async () => {
    const { page } = await openFinder('en', '#in=all', PHONE);
    const box = page.locator('main .facets fieldset input[type=checkbox]').first();
    expect(await box.isVisible()).toBe(false);
    await page.getByText(finder.filtersActive(0), { exact: true }).click();
    await box.check();
    await page.getByText(finder.filtersActive(1), { exact: true }).waitFor();
  });
});

test('the tray leads to a comparison for the same month of use', async () => {
  const { page } = await openFinder('en', '#data=5000');
  const boxes = page.getByRole('checkbox', { name: new RegExp(`^${cardWords.compare} `) });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  const ids = (await shownIds(page)).slice(0, 2);
  await page.getByRole('link', { name: messages('en').islands.tray.go(2) }).click();
  await page.waitForURL(/\/compare\//);
  expect(stateOf(page).get('p')).toBe(ids.join(','));
  expect(stateOf(page).get('data')).toBe('5000');
});

test('without its data the finder says so, and the list of plans stays', async () => {
  const { page } = await visit('/404.html');
  await page.route('**/data/**', (route) => route.abort());
  await page.goto(new URL('/plans/', page.url()).href);
  await page.getByRole('alert').filter({ hasText: finder.failed }).waitFor();
  expect(await page.locator('[data-static-list] a').first().isVisible()).toBe(true);
});
