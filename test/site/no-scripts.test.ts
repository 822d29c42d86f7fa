/** Without scripts the list, plan, carrier and source pages are complete, and plans can be compared. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { CatalogueSchema, type WirePlan } from '../../src/core/model/index.ts';
import { NO_SCRIPTS, PHONE, visit } from '../support/visit.ts';
import { cardsOf, pageTypes } from './pages.ts';

const FOLDER = inject('siteFolder');
const CARDS = cardsOf(FOLDER);
const TYPES = pageTypes(FOLDER);
const compiled = process.env['PLAINTARIFF_COMPILED'] ?? path.resolve(FOLDER, '../data/compiled');
const catalogue = CatalogueSchema.parse(JSON.parse(readFileSync(path.join(compiled, 'catalogue.json'), 'utf8')));

const open = async (where: string): Promise<Page> => (await visit(where, NO_SCRIPTS)).page;
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** All text of a page, closed disclosures included. */
const fullText = async (page: Page): Promise<string> => squeezed((await page.locator('main').textContent()) ?? '');
const PLAN = /plans\/([^/]+)\//;
/** What a pattern finds in the addresses of some links. */
const idsOf = async (links: Locator, pattern: RegExp): Promise<string[]> =>
  (await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).map((href) => pattern.exec(href)?.[1] ?? '');
const byName = (name: string): string => TYPES.find((type) => type.name === name)?.path ?? '';

test('the list shows plans with their prices and strips', async () => {
  const page = await open('/');
  const plans = page.locator('[data-static-list] a[href*="plans/"]:visible, [data-static-list] a[href*="carriers/"]:visible');
  expect(await plans.count()).toBeGreaterThan(5);
  expect(await page.locator('[data-static-list]').first().isVisible()).toBe(true);
});

test('where the finder would stand, every plan is listed', async () => {
  const page = await open('/plans/');
  const linked = await idsOf(page.locator('[data-static-list] a[href*="plans/"]:visible'), PLAN);
  expect(linked.length).toBeGreaterThan(100);
  expect(CARDS.map(({ id }) => id).filter((id) => !linked.includes(id))).toEqual([]);
});

test('the front page leads to what plans would cost', async () => {
  const page = await open('/');
  expect(await page.locator('main a[href*="plans/#basket="]:visible').count()).toBeGreaterThan(3);
  expect(await page.locator('main form:visible').count()).toBe(0);
});

describe.each(['plan with tiers', 'plan sold as unlimited'])('the page of a %s', (name) => {
  const id = /plans\/([^/]+)\//.exec(byName(name))?.[1] ?? '';
  const plan = JSON.parse(readFileSync(path.join(FOLDER, 'data/plans', `${id}.json`), 'utf8')) as WirePlan;

  test('holds every quoted text with its column and hash', async () => {
    const text = await fullText(await open(byName(name)));
    const quotes = plan.facts.flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => !text.includes(squeezed(quote.text))).map((quote) => quote.text)).toEqual([]);
    expect(quotes.filter((quote) => !text.includes(squeezed(quote.column))).map((quote) => quote.column)).toEqual([]);
    expect(text).toContain(plan.snapshot.slice(0, 12));
  });

  test('names the plan, its carrier and the date of its facts, and draws its strip', async () => {
    const page = await open(byName(name));
    const text = await fullText(page);
    expect(squeezed((await page.locator('h1').textContent()) ?? '')).toContain(squeezed(plan.name));
    expect(text).toContain(plan.carrier);
    expect(await page.locator('main svg').count()).toBeGreaterThan(0);
    expect(text).not.toMatch(/\b(?:undefined|NaN|null)\b/);
  });

  test('evidence opens on demand', async () => {
    const page = await open(byName(name));
    const closed = page.locator('main details:not([open])').first();
    await closed.locator('summary').first().click();
    expect(await page.locator('main details[open]').count()).toBeGreaterThan(0);
  });
});

test('the pages of a carrier hold all its plans, side by side', async () => {
  const where = byName('carrier');
  const id = /carriers\/([^/]+)\//.exec(where)?.[1] ?? '';
  const page = await open(where);
  const own = CARDS.filter((card) => card.carrierId === id).map((card) => card.id);
  expect(own.length).toBeGreaterThan(1);
  const linked: string[] = [];
  // A carrier with many plans has several pages, linked by number.
  for (let number = 1; ; number += 1) {
    expect(await page.locator('main table').count()).toBeGreaterThan(0);
    linked.push(...(await idsOf(page.locator('main a[href*="plans/"]'), PLAN)));
    const next = page.locator(`main a[href$="/carriers/${id}/${number + 1}/"]`).first();
    if ((await next.count()) === 0) break;
    await next.click();
    await page.waitForURL(new RegExp(`/${number + 1}/$`));
  }
  expect(own.filter((plan) => !linked.includes(plan))).toEqual([]);
});

test('the page of a source accounts for its rows', async () => {
  const where = byName('source');
  const source = catalogue.sources.find(({ id }) => where === `/sources/${id}/`);
  expect(source?.snapshots.length).toBeGreaterThan(0);
  const text = await fullText(await open(where));
  for (const { sha256, rows, plans, rejected, date } of source?.snapshots ?? []) {
    expect(rows).toBe(plans + rejected);
    expect(text).toContain(sha256.slice(0, 12));
    for (const count of [rows, plans, rejected]) expect(text).toContain(String(count));
    expect(text).toContain(date.slice(0, 4));
  }
});

test('the page of all sources lists every one', async () => {
  const page = await open('/sources/');
  const linked = await idsOf(page.locator('main a[href*="sources/"]'), /sources\/([a-z]{2}\/[^/]+)\//);
  expect(catalogue.sources.length).toBeGreaterThan(10);
  expect(catalogue.sources.map(({ id }) => id).filter((id) => !linked.includes(id))).toEqual([]);
});

test('the comparison page leads to comparisons that need no scripts', async () => {
  const page = await open('/compare/');
  const links = page.locator('main a[href*="carriers/"]:visible');
  expect(await links.count()).toBeGreaterThan(0);
  await links.first().click();
  await page.waitForURL(/\/carriers\//);
  expect(await page.locator('h1').count()).toBe(1);
});

test.each(TYPES)('$name fits a phone without scripts too', async ({ path: where }) => {
  const { page, problems } = await visit(where, { ...NO_SCRIPTS, ...PHONE });
  const width = await page.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth] as const);
  expect(width[0]).toBeLessThanOrEqual(width[1]);
  expect(problems).toEqual([]);
});
