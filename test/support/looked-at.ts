/** What every look at a page of ours asks, whatever its size and colours. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibility } from './axe.ts';
import type { Visit } from './visit.ts';

/** All rules of accessibility hold, or those named. @param least how many rules must have had something to look at */
export async function expectAccessible(page: Page, rules: readonly string[] = [], least = rules.length > 0 ? 1 : 10): Promise<void> {
  const { checked, violations } = await accessibility(page, rules);
  expect(checked).toBeGreaterThanOrEqual(least);
  expect(violations).toEqual([]);
}

/** Nothing of the page itself stands out sideways; what is wide scrolls in a region of its own. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const [scroll, width] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
  expect(scroll).toBeLessThanOrEqual(width);
}

/** Nothing odd in the console, nobody else was asked. */
export function expectQuiet({ problems, foreign }: Visit): void {
  expect(problems).toEqual([]);
  expect(foreign).toEqual([]);
}

/** Opens everything that can be unfolded. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('body').evaluate((body) => body.querySelectorAll('details').forEach((details) => (details.open = true)));
