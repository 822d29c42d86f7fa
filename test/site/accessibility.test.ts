/** Every page type, light and dark, folded on a desk and unfolded on a phone: the rules of axe, no sideways scrolling, nothing odd in the console. */
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { accessibility } from '../support/axe.ts';
import { PHONE, settled, visit } from '../support/visit.ts';
import { inLanguage, pageTypes } from './pages.ts';

const TYPES = pageTypes(inject('siteFolder'));

const LOOKS: readonly (readonly [string, 'en' | 'zh', BrowserContextOptions])[] = [
  ['English, light', 'en', { colorScheme: 'light' }],
  ['English, dark', 'en', { colorScheme: 'dark' }],
  ['English, phone, light', 'en', { ...PHONE, colorScheme: 'light' }],
  ['Chinese, phone, dark', 'zh', { ...PHONE, colorScheme: 'dark' }],
];

describe.each(LOOKS)('%s', (_look, lang, options) => {
  test.each(inLanguage(TYPES, lang))('$name', async ({ path }) => {
    const { page, problems, foreign } = await visit(path, options);
    await settled(page);
    // On the small screens with everything unfolded, on the large ones as it comes.
    if (options.hasTouch)
      await page.locator('body').evaluate((body) => body.querySelectorAll('details').forEach((details) => (details.open = true)));
    const { checked, violations } = await accessibility(page);
    expect(checked).toBeGreaterThan(10);
    expect(violations).toEqual([]);
    const [scroll, width] = await page.evaluate(
      () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
    );
    expect(scroll).toBeLessThanOrEqual(width);
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
