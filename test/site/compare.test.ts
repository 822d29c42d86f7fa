/** Plans side by side, two to six, by address, by the tray of the list and by the search inside the page. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { compareMessages } from '../../src/i18n/compare.ts';
import { PHONE, visit } from '../support/visit.ts';
import { cardsOf } from './pages.ts';

const CARDS = cardsOf(inject('siteFolder'));
const { compare, islands, cost } = compareMessages('en');
const { tray, card } = islands;

/** So many plans from all over the catalogue, always the same ones. */
const some = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => CARDS[Math.floor((at * CARDS.length) / count)]?.id ?? '');
const address = (ids: readonly string[], lang = ''): string => `${lang}/compare/#p=${ids.join(',')}`;

const table = (page: Page) => page.getByRole('region', { name: compare.table });
const comparedIds = (page: Page): Promise<string[]> =>
  table(page)
    .locator('thead a')
    .evaluateAll((links) => links.map((link) => /plans\/([^/]+)\//.exec((link as HTMLAnchorElement).href)?.[1] ?? ''));

describe('by address', () => {
  test.each([2, 3, 4, 5, 6])('%i plans stand side by side in the order asked for', async (count) => {
    const ids = some(count);
    const { page, problems } = await visit(address(ids));
    await table(page).waitFor();
    expect(await comparedIds(page)).toEqual(ids);
    for (const row of await table(page).locator('tbody tr:not(.group)').all()) expect(await row.locator('td').count()).toBe(count);
    expect(await table(page).locator('tbody tr').first().locator('svg').count()).toBeGreaterThanOrEqual(count);
    expect(problems).toEqual([]);
  });

  test('a seventh plan is left out, and the page says so', async () => {
    const ids = some(7);
    const { page } = await visit(address(ids));
    await page.getByText(compare.tooMany(6)).waitFor();
    await expect.poll(() => comparedIds(page)).toEqual(ids.slice(0, 6));
  });

  test('an unknown plan is named, the others are shown', async () => {
    const ids = some(2);
    const { page } = await visit(address([...ids, 'no-such-plan']));
    await page.getByText(compare.unknown('no-such-plan')).waitFor();
    expect(await comparedIds(page)).toEqual(ids);
  });

  test('without plans the page invites to add some', async () => {
    const { page, problems } = await visit('/compare/');
    await page.getByText(compare.invite).waitFor();
    expect(problems).toEqual([]);
  });
});

describe('what the table says', () => {
  test('rows that differ are marked in words, and can be shown alone', async () => {
    const { page } = await visit(address(some(3)));
    await table(page).waitFor();
    const rows = table(page).locator('tbody tr:not(.group)');
    const all = await rows.count();
    const marked = await rows.filter({ hasText: compare.differs }).count();
    expect(marked).toBeGreaterThan(0);
    expect(marked).toBeLessThan(all);
    await page.getByRole('checkbox', { name: compare.onlyDifferences }).check();
    // The strips always stay.
    await expect.poll(() => rows.count()).toBe(marked + 1);
  });

  test('the printed price is that of the plan', async () => {
    const priced = CARDS.filter(({ price }) => price?.currency).slice(0, 2);
    const { page } = await visit(address(priced.map(({ id }) => id)));
    await table(page).waitFor();
    const cells = await table(page).getByRole('row').filter({ hasText: compare.rows.price }).first().locator('td').allTextContents();
    for (const [at, plan] of priced.entries()) {
      const whole = String(Math.trunc(plan.price?.amount ?? 0));
      expect(cells[at]?.replace(/[,\s]/g, '')).toContain(whole);
    }
  });

  test('what is not stated is said, never left blank', async () => {
    const { page } = await visit(address(some(6)));
    await table(page).waitFor();
    const texts = await table(page).locator('tbody td:not(.strip)').allTextContents();
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((text) => text.trim() === '' || /\b(?:null|undefined|NaN)\b/.test(text))).toEqual([]);
  });
});

describe('choosing', () => {
  test('plans are chosen in the list and compared from the tray', async () => {
    const { page } = await visit('/plans/');
    const boxes = page.getByRole('checkbox', { name: new RegExp(`^${card.compareThis('')}`) });
    await boxes.first().waitFor();
    for (const at of [0, 1, 2]) await boxes.nth(at).check();
    await page
      .getByRole('region', { name: tray.label })
      .getByRole('link', { name: tray.go(3) })
      .click();
    await table(page).waitFor();
    expect(await comparedIds(page)).toHaveLength(3);
  });

  test('plans are added by search and taken away again, and the address follows', async () => {
    const ids = some(2);
    const { page } = await visit(address(ids));
    await table(page).waitFor();
    const added = CARDS.find(
      ({ id, name }) =>
        !ids.includes(id) && /^[A-Za-z ]{9,}$/.test(name) && CARDS.filter((other) => other.name.includes(name)).length === 1,
    );
    expect(added).toBeDefined();
    await page.getByRole('searchbox', { name: compare.add }).fill(added?.name ?? '');
    await page.getByRole('button', { name: compare.addThis(added?.name ?? '', added?.carrier ?? '') }).click();
    await expect.poll(() => comparedIds(page)).toEqual([...ids, added?.id]);
    expect(new URL(page.url()).hash).toBe(`#p=${[...ids, added?.id].join(',')}`);
    await table(page)
      .getByRole('button', { name: compare.remove(added?.name ?? '') })
      .click();
    await expect.poll(() => comparedIds(page)).toEqual(ids);
  });
});

describe('the cost of the use', () => {
  const plan = CARDS.find(({ price, currency, steps }) => price?.period === 'month' && currency !== null && steps.length === 1);
  const cellOf = (page: Page, row: string) => table(page).locator(`tr[data-row="${row}"] td`);

  test('is counted for the use in the address, and that use is said', async () => {
    expect(plan).toBeDefined();
    const { page } = await visit(`/compare/#p=${plan?.id}&data=1000&months=12`);
    await table(page).waitFor();
    await page.getByText('1\u00a0GB of data a month, for 12 months').waitFor();
    const twelve = await cellOf(page, 'total').innerText();
    await page.evaluate(() => (location.hash = location.hash.replace('months=12', 'months=24')));
    await expect.poll(() => cellOf(page, 'total').innerText()).not.toBe(twelve);
  });

  test('follows a change of the use on the page, and so does the address', async () => {
    const { page } = await visit(`/compare/#p=${plan?.id}&months=12`);
    await table(page).waitFor();
    const twelve = await cellOf(page, 'total').innerText();
    await page.locator('details.usage > summary').click();
    await page.getByRole('spinbutton', { name: islands.usage.exact(islands.usage.months, islands.usage.monthsUnit) }).fill('36');
    await expect.poll(() => cellOf(page, 'total').innerText()).not.toBe(twelve);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#p=${plan?.id}&months=36`);
    await page.getByRole('radio', { name: cost.promotions.after.label }).check();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#p=${plan?.id}&months=36&promo=after`);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#p=${plan?.id}&months=36`);
    await page.getByText('for 36 months').waitFor();
  });

  test('leads to the list for the same use', async () => {
    const { page } = await visit(`${address(some(2))}&data=3000`);
    await table(page).waitFor();
    const link = await page.getByRole('link', { name: compare.inList }).getAttribute('href');
    expect(link).toMatch(/^\/plans\/#p=.*&data=3000$/);
  });

  test('a best value is marked, but only where all values of its row are known', async () => {
    const same = CARDS.filter(({ price, country }) => price?.period === 'month' && price.tax === 'varies' && country === 'US');
    const cheap = same.toSorted((a, b) => (a.per30 ?? 0) - (b.per30 ?? 0));
    const ids = [cheap[0], cheap.at(-1), cheap[Math.floor(cheap.length / 2)]].map((card) => card?.id ?? '');
    const { page } = await visit(address(ids));
    await table(page).waitFor();
    expect(await table(page).locator('tr[data-row="per30"] .best').first().innerText()).toBe(compare.best.less);
    const marked = await table(page).locator('tr:has(.best)').all();
    for (const row of marked) expect(await row.locator('td.unknown').count()).toBe(0);
  });
});

test('a link from before, with its plans in the query string, still works and is rewritten', async () => {
  const ids = some(3);
  const { page } = await visit(`/compare/?p=${ids.join(',')}`);
  await table(page).waitFor();
  expect(await comparedIds(page)).toEqual(ids);
  expect(new URL(page.url())).toMatchObject({ search: '', hash: `#p=${ids.join(',')}` });
});

test('currencies are shown side by side, never compared', async () => {
  const two = [...new Set(CARDS.flatMap(({ currency }) => currency ?? []))].slice(0, 2);
  const ids = two.map((code) => CARDS.find(({ currency, steps }) => currency === code && steps.length > 0)?.id ?? '');
  const { page } = await visit(address(ids));
  await page.getByText(compare.currencies(two.join(', '))).waitFor();
  expect(await table(page).locator('tr[data-row="total"] .best').count()).toBe(0);
});

test('rows stand under headings of their group', async () => {
  const { page } = await visit(address(some(2)));
  await table(page).waitFor();
  expect(await table(page).locator('th[scope="rowgroup"]').allInnerTexts()).toEqual(
    Object.values(compare.groups).map((title) => expect.stringContaining(title)),
  );
});

/** Where the header and the first heading of a row stand in the window. */
const places = (page: Page) =>
  table(page).evaluate((frame) => ({
    header: frame.querySelector('thead th:nth-child(2)')?.getBoundingClientRect().top,
    column: frame.querySelector('tbody th[scope="row"]')?.getBoundingClientRect().left,
  }));

test('the header stays at the top of the window while one reads down', async () => {
  const { page } = await visit(address(some(3)));
  await table(page).waitFor();
  await page.locator('[data-group="extras"]').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect.poll(async () => (await places(page)).header).toBe(0);
});

test('where not all plans fit, the table scrolls in its frame; header and first column stay', async () => {
  const { page } = await visit(address(some(6)), { viewport: { width: 800, height: 700 } });
  await table(page).waitFor();
  const before = await places(page);
  const moved = await table(page).evaluate((frame) => {
    frame.scrollTo(200, 400);
    return [frame.scrollLeft, frame.scrollTop];
  });
  expect(moved).toEqual([200, 400]);
  expect(await places(page)).toEqual(before);
});

describe('on a phone', () => {
  test('two plans stand at a time, each column chooses its plan, the header stays', async () => {
    const ids = some(4);
    const { page } = await visit(address(ids), PHONE);
    await table(page).waitFor();
    expect(await comparedIds(page)).toEqual(ids.slice(0, 2));
    await page.getByRole('combobox', { name: compare.column(2) }).selectOption('3');
    expect(await comparedIds(page)).toEqual([ids[0], ids[3]]);
    await page.getByRole('combobox', { name: compare.column(1) }).selectOption('3');
    expect(await comparedIds(page)).toEqual([ids[3], ids[0]]);
    await page.locator('[data-group="extras"]').evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await expect.poll(async () => (await places(page)).header).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('rows keep their questions and cells for a reader that does not see them', async () => {
    const { page } = await visit(address(some(4)), PHONE);
    await table(page).waitFor();
    const grid = page.getByRole('table');
    expect(await grid.getByRole('columnheader').count()).toBe(3);
    const row = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${compare.rows.price}`) }) });
    expect(await row.getByRole('cell').count()).toBe(2);
  });
});
