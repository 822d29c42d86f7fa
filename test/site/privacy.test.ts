/** Nothing is kept and nobody else is asked: no cookie, no storage, no request to other sites, even after use. */
import { expect, inject, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { settled, visit } from '../support/visit.ts';
import { inLanguage, pageTypes } from './pages.ts';

const TYPES = pageTypes(inject('siteFolder'));
const { finder } = messages('en').islands;

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

test('what a visitor types stays in the browser: searching asks the site for nothing more', async () => {
  const { page, foreign } = await visit('/');
  await settled(page);
  const box = page.getByRole('searchbox', { name: finder.search });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await box.fill('unlimited 128');
  await page.waitForURL(/[?&]q=unlimited/);
  expect(asked.filter((url) => url.includes('unlimited'))).toEqual([]);
  expect(await page.evaluate(kept)).toEqual({ cookie: '', local: 0, tab: 0 });
  expect(foreign).toEqual([]);
});
