/** A saved report opened in a browser from the disk: accessible, narrow enough for a phone, readable in both schemes, complete on paper. */
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { htmlReport } from '../../src/reports/html.ts';
import { accessibility } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { checkedFile, hostileCsv, throwing, UNREAD } from '../support/checked.ts';
import { temp } from '../support/temp.ts';

const { put } = temp('report');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function saved(language: 'en' | 'zh'): Promise<string> {
  const suppressions = [{ rule: 'core-consequence', reason: 'agreed', expires: '2099-01-01' }];
  const files = [await checkedFile(hostileCsv), UNREAD, await checkedFile(hostileCsv, { name: 'faulty.csv', rulebooks: [throwing()] })];
  const html = htmlReport(files, { language, failOn: 'should', suppressions, today: '2026-11-22' });
  return pathToFileURL(put(`${language}.html`, html)).href;
}

describe.each([
  ['en', 'light', 1280],
  ['zh', 'dark', 360],
  ['en', 'dark', 360],
] as const)('%s, %s, %i px', (language, colorScheme, width) => {
  test('nothing breaks a rule of accessibility, nothing stands out of the page', async () => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(await saved(language));
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    const { checked, violations } = await accessibility(page);
    expect(violations).toEqual([]);
    expect(checked).toBeGreaterThan(10);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(asked).toHaveLength(1);
    await page.close();
  });
});

test('on paper every finding is shown', async () => {
  const page = await browser.newPage();
  await page.goto(await saved('en'));
  await page.emulateMedia({ media: 'print' });
  const closed = page.locator('details:not([open]) td.text').first();
  expect(await closed.count()).toBe(1);
  expect((await closed.boundingBox())?.height ?? 0).toBeGreaterThan(5);
  await page.close();
});
