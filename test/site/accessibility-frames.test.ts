/**
 * Frames of figures: the rules of axe with everything unfolded, in both languages; in dark colours, those of the reader and those that
 * the frame was asked for, by the rules that look at colours; at 320 pixels no sideways scrolling of the frame itself.
 */
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { COLOURS, ROOM } from '../support/axe.ts';
import { expectAccessible, expectNoSidewaysScrolling, expectQuiet, unfold } from '../support/looked-at.ts';
import { visit, type Visit } from '../support/visit.ts';
import { framePages } from './frame-pages.ts';

const FRAMES = framePages(inject('siteFolder'));
const WIDE = { width: 720, height: 800 };
const NARROW = { width: 320, height: 800 };

/** Opens a frame by itself, and waits until it is drawn and says what it shows. */
async function drawn(path: string, options: BrowserContextOptions): Promise<Visit> {
  const visited = await visit(path, { viewport: WIDE, ...options });
  await visited.page.locator('h1').filter({ hasText: /\S/ }).waitFor();
  await visited.page.waitForLoadState('networkidle');
  await unfold(visited.page);
  return visited;
}

const background = (visited: Visit): Promise<string> => visited.page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe.each(['', '/zh'])('%s/embed/', (prefix) => {
  test.each(FRAMES)('$name: light, narrow', async ({ path }) => {
    const visited = await drawn(prefix + path, { colorScheme: 'light' });
    const { page } = visited;
    await expectAccessible(page);
    await page.setViewportSize(NARROW);
    // Drawn anew, so that it fits.
    const picture = page.locator('#picture');
    await expect.poll(() => picture.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    await expectNoSidewaysScrolling(page);
    await expectAccessible(page, ROOM, 0);
    expectQuiet(visited);
  });
});

// Both languages have the same colours.
test.each(FRAMES)('$name: in the dark of its reader', async ({ path }) => {
  const visited = await drawn(path, { colorScheme: 'dark' });
  await expectAccessible(visited.page, COLOURS);
  expectQuiet(visited);
});

describe('colours that the frame was asked for', () => {
  const asked = (path: string, theme: string): string => `${path}${path.includes('?') ? '&' : '?'}theme=${theme}`;

  test.each(FRAMES.filter(({ name }) => /^(?:strips of a plan|cost of several|disclosure, frozen)$/.test(name)))(
    '$name: dark for a reader of light pages, light for a reader of dark ones',
    async ({ path }) => {
      const dark = await drawn(asked(path, 'dark'), { colorScheme: 'light' });
      const light = await drawn(asked(path, 'light'), { colorScheme: 'dark' });
      expect(await background(dark)).not.toBe(await background(light));
      for (const visited of [dark, light]) {
        await expectAccessible(visited.page, COLOURS);
        expectQuiet(visited);
      }
    },
  );
});
