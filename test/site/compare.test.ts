/** Plans side by side, two to six, by address, by the tray of the list and by the search inside the page. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { compareMessages } from '../../src/i18n/compare.ts';
import { PHONE, visit } from '../support/visit.ts';
import { cardsOf } from './pages.ts';

const CARDS = cardsOf(inject('siteFolder'));
const { compare, islands } = compareMessages('en');
const { tray, card } = islands;

/** So many plans from all over the catalogue, always the same ones. */
const some = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => CARDS[Math.floor((at * CARDS.length) / count)]?.id ?? '');
const address = (ids: readonly string[], lang = ''): string => `${lang}/compare/?p=${ids.join(',')}`;

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
    for (const row of await table(page).locator('tbody tr').all()) expect(await row.locator('td').count()).toBe(count);
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
    const rows = table(page).locator('tbody tr');
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
    const { page } = await visit('/');
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
    expect(new URL(page.url()).searchParams.get('p')).toBe([...ids, added?.id].join(','));
    await table(page)
      .getByRole('button', { name: compare.remove(added?.name ?? '') })
      .click();
    await expect.poll(() => comparedIds(page)).toEqual(ids);
  });
});

test('on a phone the table scrolls inside its frame and the first column stays', async () => {
  const { page } = await visit(address(some(4)), PHONE);
  await table(page).waitFor();
  const frame = await table(page).evaluate((element) => {
    const before = element.querySelector('tbody th')?.getBoundingClientRect().left;
    element.scrollLeft = 200;
    return {
      inside: element.scrollWidth > element.clientWidth,
      moved: element.scrollLeft,
      before,
      after: element.querySelector('tbody th')?.getBoundingClientRect().left,
    };
  });
  expect(frame.inside).toBe(true);
  expect(frame.moved).toBe(200);
  expect(frame.after).toBe(frame.before);
});
