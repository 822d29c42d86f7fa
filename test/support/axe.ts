/** Runs axe-core on an open page: WCAG 2.2 A and AA and its best practices. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that look at colours: all that another colour scheme of the same page could break. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Rules that look at the room things take: all that a window of another size could break, where the same things are shown. */
export const ROOM = ['target-size', 'scrollable-region-focusable'];

const inWords = ({ id, help, nodes }: axe.Result): string =>
  `${id}: ${help} (${nodes.length}×) ${nodes
    .slice(0, 3)
    .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 200) ?? ''}`)
    .join(' | ')}`;

export interface Accessibility {
  /** How many rules had something to look at. */
  readonly checked: number;
  /** What breaks a rule, in words. */
  readonly violations: readonly string[];
}

/** Through the debugger, not as an element of the page: the page's own policy forbids foreign scripts. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
}

/** Everything the rules, all of them or those named, object to on the page as it is now. */
export async function accessibility(page: Page, rules: readonly string[] = []): Promise<Accessibility> {
  await bringAxe(page);
  const runOnly: axe.RunOnly = rules.length > 0 ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS };
  const { checked, violations } = await page.evaluate(async (only) => {
    // Where a rule holds, only that it had something to look at is of interest: listing all of it takes as long as looking.
    const options: axe.RunOptions = { runOnly: only, resultTypes: ['violations'] };
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
    return { checked: found.passes.length + found.violations.length, violations: found.violations };
  }, runOnly);
  return { checked, violations: violations.map(inWords) };
}
