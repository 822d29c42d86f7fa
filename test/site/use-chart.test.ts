/** "Use this chart" on the pages of plans, carriers and rulebooks: everything it names exists, is as large as it says, and can be used by everybody. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { builderMessages } from '../../src/i18n/builder.ts';
import { HTML_LANG, LANGS } from '../../src/i18n/index.ts';
import { accessibility } from '../support/axe.ts';
import { tags, unescapeHtml } from '../support/html.ts';
import { NO_SCRIPTS, PHONE, visit } from '../support/visit.ts';

const FOLDER = inject('siteFolder');
const PAGES = [
  ['a plan', '/plans/us-t-mobile-11/'],
  ['a carrier', '/carriers/us-t-mobile/'],
  ['a rulebook', '/disclosure/core-unlimited/'],
] as const;

/** A file of the site by the path of its address; a page is its `index.html`. */
const fileOf = (url: string): string => {
  const { pathname } = new URL(url, inject('siteUrl'));
  return path.join(FOLDER, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
};

const offerOf = (where: string): string =>
  /<details class="use-chart">[\s\S]*?<\/details>/.exec(readFileSync(fileOf(where), 'utf8'))?.[0] ?? '';
const codesOf = (offer: string): string[] =>
  Array.from(offer.matchAll(/<textarea\b[^>]*>([\s\S]*?)<\/textarea>/g), (match) => unescapeHtml(match[1] ?? ''));

describe.each(LANGS)('%s', (lang) => {
  const inLang = (where: string): string => (lang === 'en' ? where : `/${lang}${where}`);

  test.each(PAGES)('the pictures of %s exist, are as large as their codes say, and say the finding', (_name, where) => {
    const pictures = codesOf(offerOf(inLang(where))).filter((code) => code.includes('<img'));
    expect(pictures.length).toBeGreaterThanOrEqual(where.startsWith('/carriers/') ? 1 : 2);
    for (const code of pictures) {
      const [image] = tags(code, 'img');
      const svg = readFileSync(fileOf(image?.['src'] ?? ''), 'utf8');
      expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${image?.['width']}" height="${image?.['height']}"`));
      const finding = unescapeHtml(/<desc>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '');
      expect(finding.length).toBeGreaterThan(10);
      // The words of a live picture say of which day they are.
      expect(image?.['alt']?.startsWith(finding)).toBe(true);
      const [link] = tags(code, 'a');
      expect(existsSync(fileOf(link?.['href'] ?? ''))).toBe(true);
      expect(link?.['lang']).toBe(HTML_LANG[lang]);
    }
  });

  test.each(PAGES)('everything else %s offers is there as well', (_name, where) => {
    const offer = offerOf(inLang(where));
    const frames = codesOf(offer).flatMap((code) => tags(code, 'iframe').map(({ src = '' }) => src));
    const links = tags(offer, 'a').map(({ href = '' }) => href);
    expect(frames.length).toBeGreaterThanOrEqual(2);
    expect([...frames, ...links].filter((url) => !existsSync(fileOf(url)))).toEqual([]);
  });
});

test('the other charts of a plan can be reached without scripts', async () => {
  const { page } = await visit('/plans/us-t-mobile-11/', NO_SCRIPTS);
  const { builder: t } = builderMessages('en');
  await page.locator('details.use-chart summary').click();
  await page.locator('details.use-chart').getByRole('link', { name: t.charts.cost.name, exact: true }).click();
  await page.waitForURL(/\/embed\/cost\/us-t-mobile-11\/$/);
  await page.locator('.em-finding').waitFor();
});

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark, on a phone', { ...PHONE, colorScheme: 'dark' }],
] as const)('opened, %s', (_look, options) => {
  test.each(PAGES)('%s: the rules of axe, nothing wider than the screen', async (_name, where) => {
    const { page } = await visit(where, options);
    await page.locator('details.use-chart summary').click();
    await page.locator('details.use-chart textarea').first().waitFor();
    const { checked, violations } = await accessibility(page);
    expect(checked).toBeGreaterThan(10);
    expect(violations).toEqual([]);
    const [scroll, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
    expect(scroll).toBeLessThanOrEqual(width);
  });
});
