/** The chart builder as a data editor uses it: by typing, by keyboard, on a phone, without scripts. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Pinned } from '../../src/charts/types.ts';
import { builderMessages } from '../../src/i18n/builder.ts';
import { tags, textOf } from '../support/html.ts';
import { NO_SCRIPTS, PHONE, visit } from '../support/visit.ts';
import { cardsOf } from './pages.ts';

const FOLDER = inject('siteFolder');
const CARDS = cardsOf(FOLDER);
const { builder: t, compare } = builderMessages('en');
const BOOK = 'core-unlimited';

/** Plans with one price each and a name no other has, of one currency. */
const [FIRST, SECOND] = CARDS.filter(
  ({ name, currency, steps }) =>
    currency === 'USD' &&
    steps.length > 0 &&
    /^[A-Za-z ]{9,}$/.test(name) &&
    CARDS.filter((other) => other.name.includes(name)).length === 1,
);
if (!FIRST || !SECOND) throw new Error('the built site has no plans to draw');

const pinnedOf = (id: string): Pinned => JSON.parse(readFileSync(path.join(FOLDER, 'api/v1/charts', `${id}.json`), 'utf8')) as Pinned;
const preview = (page: Page) => page.getByRole('region', { name: t.steps.preview });
const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const choose = (page: Page, name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) });

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Files of the site asked for from here on. */
function asked(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  return files;
}

describe('choosing', () => {
  test('a plan is typed, picked and drawn; the address follows', async () => {
    const { page, problems, foreign } = await visit('/charts/');
    await preview(page).getByText(t.invite).waitFor();
    await page.getByRole('searchbox', { name: compare.add }).fill(FIRST.name);
    await page.getByRole('button', { name: compare.addThis(FIRST.name, FIRST.carrier) }).click();
    await preview(page).locator('[data-picture="strips"] svg').first().waitFor();
    expect(new URL(page.url()).hash).toBe(`#p=${FIRST.id}`);
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('what draws lines is fetched with the first chart that has some', async () => {
    const { page, problems } = await visit('/charts/');
    const files = asked(page);
    await page.getByRole('searchbox', { name: compare.add }).fill(FIRST.name);
    await page.getByRole('button', { name: compare.addThis(FIRST.name, FIRST.carrier) }).click();
    await preview(page).locator('[data-picture="strips"]').waitFor();
    expect(files.filter((file) => /chartjs/.test(file))).toEqual([]);
    await choose(page, t.charts.cost.name).check();
    await preview(page).locator('[data-picture="cost"] canvas').waitFor();
    await expect.poll(() => files.filter((file) => /chartjs/.test(file)).length).toBe(1);
    expect(problems).toEqual([]);
  });

  test('by keyboard alone, from typing to the copied code', async () => {
    const { page, problems } = await visit('/charts/');
    await page.getByRole('searchbox', { name: compare.add }).focus();
    await page.keyboard.type(FIRST.name);
    await page.getByRole('button', { name: compare.addThis(FIRST.name, FIRST.carrier) }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await preview(page).locator('[data-picture="strips"]').waitFor();
    // The focus is back in the search box; the plan's button and the charts follow.
    for (let press = 0; press < 2; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await preview(page).locator('[data-picture="cost"]').waitFor();
    await box(page, t.frame.live).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const said = page.getByRole('status').filter({ hasText: new RegExp(`${t.copied(t.frame.live)}|${t.copyFailed}`) });
    await said.waitFor();
    expect(problems).toEqual([]);
  });

  test('another language, other colours, another chart', async () => {
    const { page } = await visit(`/charts/#p=${FIRST.id}`);
    await page.getByRole('combobox', { name: t.lang }).selectOption('zh');
    await page.getByRole('combobox', { name: t.theme }).selectOption('dark');
    await choose(page, t.charts.speed.name).check();
    await preview(page).locator('figure[lang="zh-Hans"] [data-picture="speed"]').waitFor();
    expect(await box(page, t.frame.live).inputValue()).toContain(`/zh/embed/speed/${FIRST.id}/?theme=dark`);
    expect(new URL(page.url()).hash).toBe(`#p=${FIRST.id}&chart=speed&lang=zh&theme=dark`);
  });

  test('a rulebook instead of plans, and back', async () => {
    const { page, problems } = await visit(`/charts/#p=${FIRST.id}`);
    await choose(page, t.charts.disclosure.name).check();
    await preview(page).getByText(t.inviteRulebook).waitFor();
    await page.getByRole('combobox', { name: t.steps.rulebook }).selectOption(BOOK);
    await preview(page).locator('[data-picture="disclosure"]').waitFor();
    expect(await box(page, t.frame.live).inputValue()).toContain(`/embed/disclosure/${BOOK}/`);
    await page.goBack();
    await page.goBack();
    await preview(page).locator('[data-picture="strips"]').waitFor();
    expect(problems).toEqual([]);
  });

  test('a plan nothing is known of is named, the others are drawn', async () => {
    const { page } = await visit(`/charts/#p=${FIRST.id},no-such-plan`);
    await page.getByText(t.unknown('no-such-plan')).waitFor();
    await preview(page).locator('[data-picture="strips"]').waitFor();
  });
});

/** What a button saves: its name and its bytes. */
async function saved(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t.download(format), exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

describe('files', () => {
  const address = `/charts/#p=${FIRST.id},${SECOND.id}&chart=cost&lang=zh&width=960`;
  const opened = async (): Promise<Page> => {
    const { page } = await visit(address, { acceptDownloads: true });
    await preview(page).locator('canvas').waitFor();
    return page;
  };

  test('PNG: twice the width that was chosen', async () => {
    const { name, bytes } = await saved(await opened(), 'PNG');
    expect(name).toMatch(/^plaintariff-cost-2-plans-.*-zh\.png$/);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2 * 960);
  });

  test('SVG: real text with title and address, one document', async () => {
    const page = await opened();
    const { bytes } = await saved(page, 'SVG');
    const svg = bytes.toString('utf8');
    expect(svg).toMatch(/^<svg [^>]*width="960"/);
    // Lines are broken anywhere.
    const words = squeezed(textOf(svg));
    expect(words).toContain(squeezed(await preview(page).locator('figure h3').innerText()));
    expect(words).toContain(pinnedOf(SECOND.id).pin.slice(0, 24));
  });

  test('CSV and JSON: the rows of the table on the page', async () => {
    const page = await opened();
    const rows = await preview(page).locator('tbody tr').count();
    const csv = (await saved(page, 'CSV')).bytes.toString('utf8');
    const json = JSON.parse((await saved(page, 'JSON')).bytes.toString('utf8')) as { lang: string; rows: { plan_id: string }[] };
    expect(rows).toBeGreaterThan(2);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(rows + 1);
    expect(json.lang).toBe('zh');
    expect(json.rows).toHaveLength(rows);
    expect(new Set(json.rows.map(({ plan_id }) => plan_id))).toEqual(new Set([FIRST.id, SECOND.id]));
  });
});

describe('taking away', () => {
  test('two codes: one by id, one by the hash of the data', async () => {
    const { page } = await visit(`/charts/#p=${FIRST.id},${SECOND.id}&chart=cost`);
    const live = await box(page, t.frame.live).inputValue();
    const frozen = await box(page, t.frame.frozen('')).inputValue();
    const { origin } = new URL(page.url());
    expect(live).toContain(`src="${origin}/embed/cost/?plans=${FIRST.id},${SECOND.id}"`);
    const pins = [FIRST.id, SECOND.id].map((id) => pinnedOf(id).pin.slice(0, 24));
    expect(frozen).toContain(`src="${origin}/embed/cost/frozen/?pins=${pins.join(',')}"`);
    expect(frozen).toContain('<noscript>');
  });

  test('a picture instead of a frame, in both forms, with its card and its words; all of it is there', async () => {
    const { page } = await visit(`/charts/#p=${FIRST.id}&chart=speed`);
    await choose(page, t.picture.name).check();
    const codes = await Promise.all([t.picture.live, t.picture.frozen('')].map((name) => box(page, name).inputValue()));
    const pin = pinnedOf(FIRST.id).pin.slice(0, 24);
    const finding = await preview(page).locator('.finding').innerText();
    const images = codes.map((code) => tags(code, 'img')[0] ?? {});
    expect(images.map(({ src = '' }) => new URL(src).pathname)).toEqual([
      `/images/speed/${FIRST.id}.svg`,
      `/images/speed/frozen/${pin}.svg`,
    ]);
    expect(images.map(({ alt }) => alt)).toEqual([expect.stringContaining(finding), finding]);
    expect(await box(page, t.picture.alt).inputValue()).toBe(finding);
    const card = await box(page, t.picture.card).inputValue();
    const files = [...images.map(({ src = '' }) => src), card].map((url) => path.join(FOLDER, new URL(url).pathname));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('a copied picture is what the box holds', async () => {
    const { page } = await visit(`/charts/#p=${FIRST.id}`);
    await page.evaluate(() => {
      const written: string[] = [];
      Object.assign(globalThis, { written });
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => Promise.resolve(void written.push(text)) } });
    });
    await choose(page, t.picture.name).check();
    await page.getByRole('button', { name: t.copyThis(t.picture.live) }).click();
    await page
      .getByRole('status')
      .filter({ hasText: t.copied(t.picture.live) })
      .waitFor();
    const written = await page.evaluate(() => (globalThis as unknown as { written: string[] }).written);
    expect(written).toEqual([await box(page, t.picture.live).inputValue()]);
  });

  test.each([
    ['several plans', `p=${FIRST.id},${SECOND.id}`],
    ['a chart that sets plans side by side, of one', `p=${FIRST.id}&chart=per-gb`],
  ])('%s: no picture file, and it is said', async (_name, fragment) => {
    const { page } = await visit(`/charts/#${fragment}`);
    await choose(page, t.picture.name).check();
    await page.getByText(t.picture.none).waitFor();
    expect(await box(page, t.picture.live).count()).toBe(0);
  });

  test('the code of one plan in a chart without a page of its own leads to one that draws it', async () => {
    const { page } = await visit(`/charts/#p=${FIRST.id}&chart=per-gb`);
    const { src = '' } = tags(await box(page, t.frame.live).inputValue(), 'iframe')[0] ?? {};
    await page.goto(src);
    await page.locator('#picture canvas').waitFor();
    expect(await page.locator('h1').innerText()).toContain(FIRST.name);
  });

  test('the citation names the frozen address and the dataset in all three forms', async () => {
    const { page } = await visit(`/charts/#p=${FIRST.id}`);
    const pin = pinnedOf(FIRST.id).pin.slice(0, 24);
    for (const name of Object.values(t.citations)) {
      const text = await box(page, name).inputValue();
      expect(text).toContain(`/embed/strips/frozen/${pin}/`);
      expect(text).toMatch(/SHA-256 [0-9a-f]{64}/);
    }
  });

  test('where nothing may be copied, the text is selected instead', async () => {
    const { page } = await visit(`/charts/#p=${FIRST.id}`);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: t.copyThis(t.frame.live) }).click();
    await page.getByText(t.copyFailed).waitFor();
    const selected = await box(page, t.frame.live).evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
    expect(selected).toBe((await box(page, t.frame.live).inputValue()).length);
  });
});

test('on a phone nothing is wider than the screen, and the chart fits it', async () => {
  const { page } = await visit(`/charts/#p=${FIRST.id}&chart=cost&width=1200`, PHONE);
  await preview(page).locator('[data-picture="cost"] canvas').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect((await preview(page).locator('canvas').boundingBox())?.width).toBeLessThan(340);
});

test('without scripts the page explains, and leads to every country and rulebook', async () => {
  const { page } = await visit('/charts/', NO_SCRIPTS);
  expect(await page.locator('main noscript p:visible').textContent()).toBe(t.noscript);
  expect(await page.locator('main a[href*="/countries/"]:visible').count()).toBeGreaterThan(5);
  expect(await page.locator(`main a[href$="/disclosure/${BOOK}/"]:visible`).count()).toBe(1);
});

test('the page of a plan offers its chart, also without scripts, and the builder opens with it', async () => {
  const { page } = await visit(`/plans/${FIRST.id}/`, NO_SCRIPTS);
  const offer = page.locator('details.use-chart');
  await offer.locator('summary').click();
  const codes = await Promise.all((await offer.getByRole('textbox').all()).map((area) => area.inputValue()));
  expect(codes[0]).toContain(`/embed/strips/${FIRST.id}/`);
  expect(codes[1]).toContain(`/embed/strips/frozen/${pinnedOf(FIRST.id).pin.slice(0, 24)}/`);
  expect(await offer.getByRole('link', { name: t.single.build }).getAttribute('href')).toBe(`/charts/#p=${FIRST.id}`);
  const picture = offer.getByRole('img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  const about = (await picture.getAttribute('alt')) ?? '';
  expect(about).toContain(FIRST.name);
});
