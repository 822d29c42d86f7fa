/** Helpers of the tests of the finder. */
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { PlanCard } from '../../src/core/model/index.ts';
import type { Lang } from '../../src/i18n/index.ts';
import { visit, type Visit } from '../support/visit.ts';
import { cardsOf } from './pages.ts';

export const CARDS: readonly PlanCard[] = cardsOf(inject('siteFolder'));

export const resultLinks = (page: Page) => page.locator('main article h3 a');

/** Opens the finder and waits until it has its data. */
export async function openFinder(lang: Lang, state = '', options = {}): Promise<Visit> {
  const opened = await visit(`${lang === 'zh' ? '/zh/plans/' : '/plans/'}${state}`, options);
  await resultLinks(opened.page).first().waitFor();
  return opened;
}

/** The state in the fragment of an address. */
export const stateOf = (page: Page | string): URLSearchParams =>
  new URLSearchParams(new URL(typeof page === 'string' ? page : page.url()).hash.slice(1));
export const untilState = (page: Page, name: string, value: string | null): Promise<void> =>
  page.waitForURL((url) => stateOf(url.href).get(name) === value);

/** Ids of the plans shown, in order. */
export const shownIds = (page: Page): Promise<string[]> =>
  resultLinks(page).evaluateAll((links) => links.map((link) => /plans\/([^/]+)\//.exec((link as HTMLAnchorElement).href)?.[1] ?? ''));

/** The country with most plans. */
export function largest(): { readonly country: string; readonly cards: readonly PlanCard[] } {
  const countries = [...Map.groupBy(CARDS, ({ country }) => country?.toLowerCase() ?? 'xx')];
  const [country, cards] = countries.sort(([, a], [, b]) => b.length - a.length)[0] ?? ['', []];
  return { country, cards };
}
