/** The page that checks a file: the command line's own answer, in the browser, without a network. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/cli/check/check-files.ts';
import { questionFor } from '../../src/cli/check/question.ts';
import { loadProfiles } from '../../src/cli/profiles.ts';
import { checkMessages } from '../../src/i18n/check.ts';
import type { Lang } from '../../src/i18n/index.ts';
import { writeReport } from '../../src/reports/index.ts';
import { accessibility } from '../support/axe.ts';
import { ROOT } from '../support/project-files.ts';
import { sharedDir } from '../support/shared.ts';
import { visit, type Visit } from '../support/visit.ts';

const { check: t, disclosure } = checkMessages('en');
const DATE = '2026-11-22';
const PHONE_390: BrowserContextOptions = { viewport: { width: 390, height: 800 }, deviceScaleFactor: 2, hasTouch: true };

const HEADER = 'carrier,plan_name,country,price,currency,data_allowance,terms';
const table = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\n');
const PLANS = table(
  'Acme,Ten unlimited,US,10,USD,Unlimited,"After 20 GB, data is slowed to 128 kbit/s."',
  'Acme,,US,20,USD,5 GB,',
  'Acme,<img src=x onerror=document.title=1> unlimited,US,30,USD,Unlimited,',
);
const many = (rows: number): string => table(...Array.from({ length: rows }, (_, i) => `Acme,Plan ${i} unlimited,US,10,USD,Unlimited,`));
const file = (name: string, text: string | Buffer) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Opens the page and waits until everything is there that a check needs. */
async function opened(lang: Lang = 'en', options: BrowserContextOptions = {}): Promise<Visit> {
  const found = await visit(`${lang === 'zh' ? '/zh' : ''}/check/`, { acceptDownloads: true, ...options });
  await found.page.locator('#check-file').waitFor({ state: 'attached' });
  await found.page.waitForLoadState('networkidle');
  return found;
}

const bring = (page: Page, ...files: readonly ReturnType<typeof file>[]): Promise<void> => page.locator('#check-file').setInputFiles(files);
const result = (page: Page) => page.locator('section.result');

async function textOf(download: Download): Promise<string> {
  const place = path.join(mkdtempSync(path.join(tmpdir(), 'check-')), 'report');
  await download.saveAs(place);
  return readFileSync(place, 'utf8');
}

async function saved(page: Page, format: keyof typeof t.saveAs, lang: Lang = 'en'): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: checkMessages(lang).check.saveAs[format], exact: true }).click();
  return textOf(await waiting);
}

describe('a file', () => {
  test('is checked, and its findings stand beside its rows with the quoted words marked', async () => {
    const { page, problems } = await opened();
    await bring(page, file('plans.csv', PLANS));
    await result(page).waitFor();
    const text = await result(page).innerText();
    expect(text).toContain(t.facts.rowsSum('3', '2', '1'));
    expect(text).toContain(createHash('sha256').update(PLANS).digest('hex'));
    await page.getByRole('checkbox', { name: new RegExp(`^${disclosure.outcomes.disclosed}`) }).check();
    await page.locator('article mark').first().waitFor();
    expect(await page.locator('article').first().locator('mark').allInnerTexts()).toContain('Unlimited');
    expect(problems).toEqual([]);
  });

  test('with hostile names shows them as text', async () => {
    const { page } = await opened();
    await bring(page, file('plans.csv', PLANS));
    await page.getByRole('heading', { name: /<img src=x onerror=document\.title=1> unlimited/ }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).toContain(t.title);
  });

  test('can be dropped', async () => {
    const { page } = await opened();
    const items = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
      return transfer;
    }, PLANS);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: items });
    await page.getByRole('heading', { name: t.resultOf('dropped.csv') }).waitFor();
  });

  test('is judged against the choices, again when they change', async () => {
    const { page } = await opened();
    await bring(page, file('plans.csv', PLANS));
    await result(page).waitFor();
    await page.getByText(t.choices).click();
    await page.getByRole('combobox', { name: t.coverage }).selectOption('excerpt');
    await page.getByRole('button', { name: t.again }).click();
    await result(page).getByText(t.excerpt).waitFor();
    expect(await result(page).locator('[data-rulebook="core-unlimited"] td.absent').innerText()).toBe('0');
    await page.getByRole('radio', { name: t.rulebooksChosen }).check();
    await page.getByRole('button', { name: t.again }).click();
    await expect.poll(() => result(page).locator('[data-rulebook]').count()).toBe(1);
  });

  test('without findings of one kind is told so, with the other kinds to tick', async () => {
    const { page } = await opened();
    await bring(page, file('plans.csv', PLANS));
    await result(page).waitFor();
    for (const outcome of ['absent', 'vague', 'conflicting'] as const)
      await page.getByRole('checkbox', { name: new RegExp(`^${disclosure.outcomes[outcome]}`) }).uncheck();
    await page.getByText(t.none).waitFor();
  });
});

describe('without a network', () => {
  test('a file is checked and saved, no request is made, nothing is kept', async () => {
    const { page, problems } = await opened();
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await page.context().setOffline(true);
    await bring(page, file('plans.csv', PLANS));
    await result(page).waitFor();
    for (const format of ['html', 'csv', 'sarif', 'junit', 'text'] as const)
      expect((await saved(page, format)).includes('Ten unlimited'), format).toBe(true);
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
    expect(problems).toEqual([]);
  });

  test('a check can be cancelled, and another file checked after it', async () => {
    const { page } = await opened();
    await page.context().setOffline(true);
    await bring(page, file('large.csv', many(60_000)));
    await page.getByRole('button', { name: t.cancel }).click();
    await page.getByText(t.problems.cancelled('large.csv')).waitFor();
    await bring(page, file('plans.csv', PLANS));
    await page.getByRole('heading', { name: t.resultOf('plans.csv') }).waitFor();
  });
});

describe('bad files are answered, never with silence', () => {
  test.each<readonly [what: string, content: string | Buffer, words: string]>([
    ['an empty file', '', t.refused.empty],
    ['blank lines', '\n\n\n', t.refused.empty],
    ['a web page', '<!doctype html><p>404</p>', t.refused.format(t.refused.formats.html)],
    ['a PDF', '%PDF-1.7\n1 0 obj', t.refused.format(t.refused.formats.pdf)],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]), t.refused.binary],
    ['a workbook that breaks off', Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3, 4]), t.refused.unreadable],
    ['columns nobody knows', 'shoe,size\nred,42\n', t.refused.layout],
    ['a header only', table(), t.nothing.noRows],
    ['rows that are no plans', table('Acme,,US,10,USD,,', ',,,,,,x'), t.nothing.noPlans('2')],
  ])('%s', async (_what, content, words) => {
    const { page, problems } = await opened();
    await bring(page, file('odd.csv', content));
    await page.getByText(words).first().waitFor();
    expect(problems).toEqual([]);
  });

  test('an unknown layout names the columns found, the nearest layout and the guide', async () => {
    const { page } = await opened();
    await bring(page, file('odd.csv', 'carrier,plan_name,colour\nAcme,Ten,red\n'));
    const refused = page.getByRole('region', { name: t.refused.title('odd.csv') });
    await refused.waitFor();
    expect(await refused.getByRole('listitem').allInnerTexts()).toEqual(['carrier', 'plan_name', 'colour']);
    expect(await refused.innerText()).toMatch(/nearest known layout is “.+”/);
    expect((await page.request.get(await refused.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href))).status()).toBe(200);
  });

  test('a file that breaks off inside a cell is checked as far as it goes, and the place is named', async () => {
    const { page } = await opened();
    await bring(page, file('cut.csv', PLANS.slice(0, PLANS.indexOf('128'))));
    await result(page).waitFor();
    await page.getByText(t.broken('2')).waitFor();
    expect(await result(page).innerText()).toContain(t.place(null, '2', null));
  });

  test('several files are not taken for one', async () => {
    const { page } = await opened();
    const items = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      for (const name of ['a.csv', 'b.csv']) transfer.items.add(new File(['x'], name));
      return transfer;
    });
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: items });
    await page.getByText(t.problems.several(2)).waitFor();
  });

  test('a second file ends the check of the first, and that is said', async () => {
    const { page } = await opened();
    await bring(page, file('large.csv', many(60_000)));
    await page.getByText(t.reading('large.csv')).waitFor();
    await bring(page, file('plans.csv', PLANS));
    await page.getByText(t.problems.replaced('large.csv')).waitFor();
    await page.getByRole('heading', { name: t.resultOf('plans.csv') }).waitFor();
  });

  test('a hundred thousand findings are listed a page at a time, and a cut list says so', async () => {
    const { page } = await opened();
    await bring(page, file('large.csv', many(25_000)));
    await result(page).waitFor();
    const total = /of ([\d,]+) findings/.exec(await page.locator('.found').innerText())?.[1] ?? '';
    expect(Number(total.replaceAll(',', ''))).toBeGreaterThan(20_000);
    expect(await result(page).innerText()).toContain('The list is cut');
    expect(await page.locator('.finding').count()).toBeLessThan(50);
    await page.getByRole('button', { name: t.next }).click();
    await page.getByText('41–80 of').waitFor();
  });
});

describe('for everybody', () => {
  test('the keyboard alone chooses a file, changes the list and turns its pages', async () => {
    const { page } = await opened();
    const reach = async (selector: string): Promise<void> => {
      for (let steps = 0; steps < 200; steps++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
      }
      throw new Error(`the keyboard does not reach ${selector}`);
    };
    await reach('#check-file');
    const choosing = page.waitForEvent('filechooser');
    await page.keyboard.press('Space');
    await (await choosing).setFiles(file('plans.csv', many(30)));
    await result(page).waitFor();
    await reach('input[name="check-group"]');
    await page.keyboard.press('ArrowRight');
    await page.locator('article h4 a').first().waitFor();
    await reach('nav button:not([disabled])');
    await page.keyboard.press('Enter');
    await page.getByText(/^41–/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t.findings);
  });

  test.each<readonly [what: string, lang: Lang, options: BrowserContextOptions]>([
    ['English, light', 'en', { colorScheme: 'light' }],
    ['Chinese, phone, dark', 'zh', { ...PHONE_390, colorScheme: 'dark' }],
  ])('a result is accessible and fits its screen: %s', async (_what, lang, options) => {
    const { page, problems } = await opened(lang, options);
    await bring(page, file('plans.csv', PLANS));
    await result(page).waitFor();
    for (const by of [0, 1]) {
      await page.locator('input[name="check-group"]').nth(by).check();
      await page.locator('body').evaluate((body) => body.querySelectorAll('details').forEach((details) => (details.open = true)));
      expect((await accessibility(page)).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
    expect(problems).toEqual([]);
  });

  test('the Chinese page answers, and reports, in Chinese', async () => {
    const { page } = await opened('zh');
    const zh = checkMessages('zh');
    await bring(page, file('plans.csv', PLANS));
    await page.getByRole('heading', { name: zh.check.resultOf('plans.csv') }).waitFor();
    expect(await page.locator('.outcome').first().innerText()).toBe(zh.disclosure.outcomes.absent);
    expect(await saved(page, 'text', 'zh')).toMatch(/规则集/);
    await bring(page, file('odd.csv', ''));
    await page.getByText(zh.check.refused.empty).waitFor();
  });
});

const real = path.join(sharedDir() ?? '', 'real');
const files =
  sharedDir() === null
    ? []
    : readdirSync(real, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && /\.(?:csv|xlsx)$/.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .filter((name) => !name.includes(`${path.sep}spec${path.sep}`))
        .sort();

describe.runIf(files.length > 0)('published files', () => {
  test('each gives the report of the command line, letter for letter', async () => {
    const data = path.join(ROOT, 'data');
    const { profiles } = await loadProfiles(data);
    const question = await questionFor({ rulebooks: undefined, date: DATE, today: DATE }, data);
    const { page } = await opened();
    await page.getByText(t.choices).click();
    await page.getByLabel(t.date).fill(DATE);
    await page.context().setOffline(true);
    const differing: string[] = [];
    for (const name of files) {
      const options = { language: 'en', failOn: 'never' } as const;
      const own = await checkFiles(
        [name],
        question,
        { profile: undefined, country: undefined, currency: undefined, coverage: undefined, limit: undefined },
        profiles,
      );
      // The page knows the name of a file, not the folder it lies in.
      const expected = writeReport(
        'json',
        own.map((one) => ({ ...one, path: path.basename(name) })),
        options,
      );
      await page.locator('#check-file').setInputFiles(name);
      await page.getByRole('heading', { name: t.resultOf(path.basename(name)) }).waitFor();
      if ((await saved(page, 'json')) !== expected) differing.push(path.relative(real, name));
    }
    expect(files.length).toBeGreaterThan(15);
    expect(differing).toEqual([]);
  });
});

test.runIf(files.length === 0)('../shared is not on this machine: the published files were not checked', () => {
  expect(sharedDir()).toBe(null);
});
