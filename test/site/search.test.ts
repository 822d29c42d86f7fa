/** The list search as a visitor uses it. Expected names are taken from the site's own data, by plain text comparison. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { PlanCard } from '../../src/core/model/index.ts';
import { messages, type Lang } from '../../src/i18n/index.ts';
import { PHONE, visit, type Visit } from '../support/visit.ts';
import { cardsOf } from './pages.ts';

const CARDS = cardsOf(inject('siteFolder'));

const resultLinks = (page: Page) => page.locator('main article h3 a');

/** Opens the list and waits until the search has its data. */
async function openFinder(lang: Lang, address = '', options = {}): Promise<Visit> {
  const opened = await visit(`${lang === 'zh' ? '/zh/' : '/'}${address}`, options);
  await resultLinks(opened.page).first().waitFor();
  return opened;
}

const searchBox = (page: Page, lang: Lang) => page.getByRole('searchbox', { name: messages(lang).islands.finder.search });

/** Types and waits until the address says so: the list on the page is then the one for these words. */
async function search(page: Page, lang: Lang, words: string): Promise<void> {
  await searchBox(page, lang).fill(words);
  await page.waitForURL((url) => url.searchParams.get('q') === words);
}

/** Ids of the plans shown, in order. */
const shownIds = (page: Page): Promise<string[]> =>
  resultLinks(page).evaluateAll((links) => links.map((link) => /plans\/([^/]+)\//.exec((link as HTMLAnchorElement).href)?.[1] ?? ''));

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
    const { page } = await openFinder('en');
    await search(page, 'en', plan.name);
    await expect.poll(() => shownIds(page)).toContain(plan.id);
    expect((await shownIds(page)).slice(0, 3)).toContain(plan.id);
  });

  test('finds it with a typing error too', async () => {
    const plan = distinctive();
    const { page } = await openFinder('en');
    const words = withTypo(plan.name);
    expect(words).not.toBe(plan.name);
    await search(page, 'en', words);
    await expect.poll(async () => (await shownIds(page)).slice(0, 5)).toContain(plan.id);
  });

  test('finds Chinese words inside names', async () => {
    const plan = CARDS.find(({ name, carrier }) => /\p{Script=Han}{3,}/u.test(name) || /\p{Script=Han}{2,}/u.test(carrier));
    expect(plan).toBeDefined();
    const words = /\p{Script=Han}{2}/u.exec(`${plan?.name} ${plan?.carrier}`)?.[0] ?? '';
    const { page } = await openFinder('zh');
    await search(page, 'zh', words);
    const matching = new Set(CARDS.filter(({ name, carrier }) => `${name} ${carrier}`.includes(words)).map(({ id }) => id));
    await expect.poll(async () => (await shownIds(page)).filter((id) => matching.has(id)).length).toBeGreaterThan(0);
  });

  test('says when nothing matches, and offers the way back', async () => {
    const { finder } = messages('en').islands;
    const { page } = await openFinder('en');
    await search(page, 'en', 'qqqzzzxxx');
    await page.getByText(finder.empty).waitFor();
    await page.getByRole('button', { name: finder.dropLast(finder.queryChip('qqqzzzxxx')) }).click();
    await resultLinks(page).first().waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('a shared address shows the same list', async () => {
    const plan = distinctive();
    const first = await openFinder('en');
    await search(first.page, 'en', plan.name);
    await expect.poll(() => shownIds(first.page)).toContain(plan.id);
    const { search: query } = new URL(first.page.url());
    const second = await openFinder('en', query);
    await expect.poll(() => shownIds(second.page)).toEqual(await shownIds(first.page));
    expect(await searchBox(second.page, 'en').inputValue()).toBe(plan.name);
  });

  test('the first list equals the number of plans of the catalogue', async () => {
    const { page } = await openFinder('en');
    const { finder } = messages('en').islands;
    await page
      .getByRole('status')
      .filter({ hasText: finder.all(50, CARDS.length) })
      .first()
      .waitFor();
  });
});

describe('facets', () => {
  /** A country with some plans but not all of them. */
  const country = (): string => {
    const counts = new Map<string, number>();
    for (const card of CARDS) if (card.country) counts.set(card.country, (counts.get(card.country) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
  };

  test('a country narrows the list to its plans, and its number is the number of results', async () => {
    const wanted = country();
    const inCountry = CARDS.filter((card) => card.country === wanted);
    const { page } = await openFinder('en');
    const label = page
      .locator('main fieldset label')
      .filter({ hasText: messages('en').format.country(wanted) })
      .first();
    await label.getByRole('checkbox').check();
    await page.waitForURL((url) => url.searchParams.has('country'));
    await expect.poll(async () => (await shownIds(page)).every((id) => inCountry.some((card) => card.id === id))).toBe(true);
    expect((await shownIds(page)).length).toBe(Math.min(50, inCountry.length));
    expect(await label.textContent()).toContain(String(inCountry.length));
  });

  test('on a phone the filters stand behind a button and still work', async () => {
    const { finder } = messages('en').islands;
    const { page } = await openFinder('en', '', PHONE);
    const box = page.locator('main fieldset input[type=checkbox]').first();
    expect(await box.isVisible()).toBe(false);
    await page.getByText(finder.filtersActive(0), { exact: true }).click();
    await box.check();
    await page.getByText(finder.filtersActive(1), { exact: true }).waitFor();
  });
});

describe('order', () => {
  test('by price: amounts rise inside one currency, and plans without a price come last', async () => {
    const { page } = await openFinder('en');
    await page.getByRole('combobox').selectOption('price');
    await page.waitForURL((url) => url.searchParams.get('sort') === 'price');
    const first = page.locator('main article').first();
    await first.waitFor();
    const groups = await page
      .locator('main ol')
      .evaluateAll((lists) =>
        lists.map((list) =>
          Array.from(list.querySelectorAll('article h3 a'), (link) => /plans\/([^/]+)\//.exec((link as HTMLAnchorElement).href)?.[1] ?? ''),
        ),
      );
    const cards = groups.map((ids) => ids.map((id) => CARDS.find((card) => card.id === id)));
    expect(cards.flat().length).toBeGreaterThan(10);
    for (const group of cards.filter((some) => typeof some[0]?.per30 === 'number')) {
      expect(new Set(group.map((card) => card?.price?.currency)).size).toBe(1);
      const amounts = group.map((card) => card?.per30 ?? Infinity);
      expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
    }
  });

  test('the page says how its order is made', async () => {
    const { finder } = messages('en').islands;
    const { page } = await openFinder('en');
    await page.getByText(finder.howSorted).click();
    await page.getByText(finder.sortNotes.relevance).waitFor();
  });
});

test('without its data the search says so, and the list of plans stays', async () => {
  const { finder } = messages('en').islands;
  const { page } = await visit('/404.html');
  await page.route('**/data/**', (route) => route.abort());
  await page.goto(new URL('/', page.url()).href);
  await page.getByRole('alert').filter({ hasText: finder.failed }).waitFor();
  expect(await page.locator('[data-static-list]').first().isVisible()).toBe(true);
});
