/** The language switch leads to the same page in the other language, and back. */
import { describe, expect, inject, test } from 'vitest';
import { visit } from '../support/visit.ts';
import { pageTypes } from './pages.ts';

const TYPES = pageTypes(inject('siteFolder')).filter(({ path }) => path !== '/404.html');

describe.each(TYPES)('$name', ({ path }) => {
  test('switches to Chinese and back, and stays the same page', async () => {
    const { page, problems } = await visit(path);
    await page.locator('body a[hreflang^="zh"]').first().click();
    await page.waitForURL((url) => url.pathname === `/zh${path.replace(/[?#].*$/, '')}`);
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh/);
    expect(await page.locator('h1').textContent()).toMatch(/\S/);
    await page.locator('body a[hreflang^="en"]').first().click();
    await page.waitForURL((url) => url.pathname === path.replace(/[?#].*$/, ''));
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^en/);
    expect(problems).toEqual([]);
  });
});

test('a comparison keeps its plans when the language changes', async () => {
  const comparison = TYPES.find(({ name }) => name === 'comparison');
  const { page } = await visit(comparison?.path ?? '');
  await page.locator('table').first().waitFor();
  await page.locator('body a[hreflang^="zh"]').first().click();
  await page.waitForURL(/\/zh\/compare\//);
  const asked = new URL(comparison?.path ?? '', page.url()).searchParams.get('p');
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('p')).toBe(asked);
});

test('the finder keeps its month of use and its country when the language changes', async () => {
  const { page } = await visit('/plans/#data=5000&months=12&in=de');
  await page.locator('main article').first().waitFor();
  await page.locator('body a[hreflang^="zh"]').first().click();
  await page.waitForURL(/\/zh\/plans\//);
  await page.locator('main article').first().waitFor();
  const params = new URLSearchParams(new URL(page.url()).hash.slice(1));
  expect(Object.fromEntries(params)).toEqual({ data: '5000', months: '12', in: 'de' });
});
