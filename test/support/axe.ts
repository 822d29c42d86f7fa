/** Runs axe-core on an open page: WCAG 2.2 A and AA and its best practices. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

/** Everything the rules object to on the page as it is now. */
export async function accessibility(page: Page): Promise<Accessibility> {
  // Through the debugger, not as an element of the page: the page's own policy forbids foreign scripts.
  await page.evaluate(SOURCE);
  const { passes, violations } = await page.evaluate(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values } }),
    TAGS,
  );
  return { checked: passes.length + violations.length, violations: violations.map(inWords) };
}
