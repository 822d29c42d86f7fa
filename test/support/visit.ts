/** Opens pages of the built site in the shared browser and notes everything that should not happen on them. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';

let connected: Promise<Browser> | null = null;

/** The shared browser. @throws one sentence when there is none: without a browser these tests fail, they are not skipped. */
function sharedBrowser(): Promise<Browser> {
  const browser = inject('browser');
  if ('missing' in browser) throw new Error(browser.missing);
  connected ??= chromium.connect(browser.endpoint);
  return connected;
}

afterAll(async () => {
  await (await connected)?.close();
  connected = null;
});

export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught exceptions and failed answers so far, in words. */
  readonly problems: string[];
  /** Addresses outside the site that were asked for so far. */
  readonly foreign: string[];
}

/** Address of a path of the site, such as `zh/compare/?p=a`. */
export const address = (path: string): string => new URL(path.replace(/^\//, ''), inject('siteUrl')).href;

/** The browser's own word on a page transition it left out, because the next page was there before the first was drawn. */
const LEFT_OUT = /^Transition was (?:aborted|skipped)/;

function watch(page: Page): Pick<Visit, 'problems' | 'foreign'> {
  const problems: string[] = [];
  const foreign: string[] = [];
  const { origin } = new URL(inject('siteUrl'));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => {
    if (!LEFT_OUT.test(message)) problems.push(`uncaught: ${message}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) foreign.push(request.url());
  });
  return { problems, foreign };
}

/**
 * Opens a page in a fresh browser context (no state is shared between visits) and waits until it has loaded.
 * The context is closed when the test ends.
 */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'UTC', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const watched = watch(page);
  await page.goto(address(path), { waitUntil: 'load' });
  return { page, ...watched };
}

/** A phone of 360 pixels' width. */
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true };

/** A browser in which scripts do not run. */
export const NO_SCRIPTS: BrowserContextOptions = { javaScriptEnabled: false };

/** Waits until the interactive parts have started and have fetched their data; returns at once where there are none. */
export async function settled(page: Page): Promise<void> {
  if ((await page.locator('astro-island').count()) === 0) return;
  await page.waitForFunction(() => document.querySelectorAll('astro-island[ssr]').length === 0);
  await page.waitForLoadState('networkidle');
}
