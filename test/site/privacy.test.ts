/** Nothing is kept and nobody else is asked: no cookie, no storage, no request to other sites, even after use. */
import { expect, inject, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { settled, visit } from '../support/visit.ts';
import { inLanguage, pageTypes } from './pages.ts';

const TYPES = pageTypes(inject('siteFolder'));
const { finder, usage } = messages('en').islands;

const kept = (): { cookie: string; local: number; tab: number } => ({
  cookie: document.cookie,
  local: localStorage.length,
  tab: sessionStorage.length,
});

test.each([...inLanguage(TYPES, 'en'), ...inLanguage(TYPES, 'zh')])('$path keeps nothing and asks nobody', async ({ path }) => {
  const { page, foreign } = await visit(path);
  await settled(page);
  expect(await page.evaluate(kept)).toEqual({ cookie: '', local: 0, tab: 0 });
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => indexedDB.databases().then((databases) => databases.length))).toBe(0);
  expect(foreign).toEqual([]);
});

test('what a visitor types stays in the browser: no address that is asked for holds any of it', async () => {
  const { page, foreign } = await visit('/plans/');
  await settled(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('searchbox', { name: finder.search }).fill('unlimited 128');
  await page.waitForURL(/#.*q=unlimited/);
  await page.getByRole('spinbutton', { name: usage.exact(usage.fields.dataMb, usage.units.dataMb) }).fill('7.5');
  await page.waitForURL(/data=7500/);
  expect(asked.filter((url) => /unlimited|7500|7\.5/.test(url))).toEqual([]);
  expect(await page.evaluate(kept)).toEqual({ cookie: '', local: 0, tab: 0 });
  expect(foreign).toEqual([]);
});

test('the month of use is kept on the device only while asked for', async () => {
  const { page } = await visit('/plans/');
  await settled(page);
  const remember = page.getByRole('checkbox', { name: usage.remember });
  expect(await remember.isChecked()).toBe(false);
  await remember.check();
  await page.getByRole('spinbutton', { name: usage.exact(usage.fields.dataMb, usage.units.dataMb) }).fill('7.5');
  await page.waitForURL(/data=7500/);
  expect(await page.evaluate(() => Object.values(localStorage))).toEqual(['data=7500']);
  await page.goto(new URL('/plans/', page.url()).href);
  await settled(page);
  expect(await page.getByRole('spinbutton', { name: usage.exact(usage.fields.dataMb, usage.units.dataMb) }).inputValue()).toBe('7.5');
  await page.getByRole('checkbox', { name: usage.remember }).uncheck();
  expect(await page.evaluate(kept)).toEqual({ cookie: '', local: 0, tab: 0 });
});
