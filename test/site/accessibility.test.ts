/**
 * Every page type on a desk, folded as it comes: the rules of axe, no sideways scrolling, nothing odd in the console. Dark colours are
 * looked at in the same page by the rules that look at colours: nothing else of it changes. Phones are accessibility-phone.test.ts.
 */
import { expect, inject, test } from 'vitest';
import { COLOURS } from '../support/axe.ts';
import { expectAccessible, expectNoSidewaysScrolling, expectQuiet } from '../support/looked-at.ts';
import { settled, visit } from '../support/visit.ts';
import { pageTypes } from './pages.ts';

const background = (): string =>
  getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor;

test.each(pageTypes(inject('siteFolder')))('$name: light and dark', async ({ path }) => {
  const visited = await visit(path, { colorScheme: 'light' });
  const { page } = visited;
  await settled(page);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  const light = await page.evaluate(background);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await page.evaluate(background)).not.toBe(light);
  await expectAccessible(page, COLOURS);
  expectQuiet(visited);
});
