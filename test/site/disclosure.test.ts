/** Who discloses what: the numbers of the pages are those of the compiled findings, counted here once more. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { RULEBOOKS, RULES, type Finding, type Outcome } from '../../src/core/disclosure/index.ts';
import { disclosureEn } from '../../src/i18n/en/disclosure.ts';
import { csvRecords } from '../support/csv.ts';
import { textOf } from '../support/html.ts';
import { NO_SCRIPTS, PHONE, visit } from '../support/visit.ts';

const FOLDER = inject('siteFolder');
const COMPILED = path.join(process.env['PLAINTARIFF_COMPILED'] ?? path.resolve(FOLDER, '../data/compiled'), 'disclosure');
const FINDINGS = readdirSync(COMPILED)
  .filter((name) => name !== 'changes.json')
  .flatMap((name) => JSON.parse(readFileSync(path.join(COMPILED, name), 'utf8')) as readonly Finding[]);

/** The words a visitor hears for each outcome in a cell of counts. */
const WORD: Record<Outcome, string> = {
  disclosed: disclosureEn.counts.stated,
  vague: disclosureEn.counts.unclear,
  conflicting: disclosureEn.counts.unclear,
  absent: disclosureEn.counts.absent,
  untested: disclosureEn.counts.untested,
  'not-applicable': disclosureEn.counts.notApplicable,
};

/** Counts by word, zeros left out. */
function counted(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of findings) counts[WORD[outcome]] = (counts[WORD[outcome]] ?? 0) + 1;
  return counts;
}

/** What a cell says: "● 1,234 stated ○ 3 not stated" → counts by word, zeros left out. */
function saidIn(text: string): Record<string, number> {
  const words = Object.values(disclosureEn.counts).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`([\\d,]+)\\s*(${words.join('|')})`, 'g');
  const said = Array.from(text.matchAll(pattern), (match) => [match[2] ?? '', Number((match[1] ?? '').replaceAll(',', ''))] as const);
  return Object.fromEntries(said.filter(([, count]) => count > 0));
}

const htmlOf = (page: string): string => readFileSync(path.join(FOLDER, page, 'index.html'), 'utf8');
const rowsOf = (html: string): string[] => html.match(/<tr\b[\s\S]*?<\/tr>/g) ?? [];
const cellsOf = (row: string): string[] => row.match(/<t[dh]\b[\s\S]*?<\/t[dh]>/g) ?? [];
const rowsRead = new Map<string, readonly string[]>();
function rowOf(html: string, carrier: string): string | undefined {
  const rows = rowsRead.get(html) ?? rowsOf(html);
  rowsRead.set(html, rows);
  return rows.find((row) => row.includes(`/carriers/${carrier}/`));
}
const carriersOf = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ carrier }) => carrier))];
/** Findings under every key they are asked for by: looking through all of them for each question takes half a minute. */
const FOUND = new Map<string, Finding[]>();
for (const one of FINDINGS)
  for (const carrier of [one.carrier, ''])
    for (const rule of [one.rule, '']) {
      const key = [one.rulebook, carrier, rule].join('\0');
      const found = FOUND.get(key);
      if (found) found.push(one);
      else FOUND.set(key, [one]);
    }
const of = (rulebook: string, carrier = '', rule = ''): readonly Finding[] => FOUND.get([rulebook, carrier, rule].join('\0')) ?? [];
const ofPlan = Map.groupBy(FINDINGS, ({ plan }) => plan);

test('there is something to count', () => {
  expect(FINDINGS.length).toBeGreaterThan(3000);
  expect(carriersOf(FINDINGS).length).toBeGreaterThan(100);
});

describe('the matrix', () => {
  const html = htmlOf('disclosure');

  test('has a row for every carrier, with the counts of every rulebook put to it', () => {
    for (const carrier of carriersOf(FINDINGS)) {
      const cells = cellsOf(rowOf(html, carrier) ?? '').map((cell) => saidIn(textOf(cell)));
      const books = RULEBOOKS.filter(({ id }) => of(id, carrier).length > 0);
      const expected = books.map(({ id }) => counted(of(id, carrier)));
      expect({ carrier, cells: cells.filter((cell) => Object.keys(cell).length > 0) }).toEqual({ carrier, cells: expected });
    }
  });

  test('says plainly what is known from excerpts only', () => {
    const text = textOf(html);
    expect(text).toContain('Absence proves nothing there');
    expect(text).toContain('Nothing here decides whether a law was kept');
  });
});

describe.each(RULEBOOKS)('$id', ({ id, rules, standing }) => {
  const html = htmlOf(`disclosure/${id}`);

  test('its matrix counts carrier by carrier and rule by rule', () => {
    for (const carrier of carriersOf(of(id))) {
      const cells = cellsOf(rowOf(html, carrier) ?? '');
      rules.forEach((rule, at) => {
        const { [WORD['not-applicable']]: _, ...asked } = counted(of(id, carrier, rule.id));
        const { [WORD['not-applicable']]: __, ...said } = saidIn(textOf(cells[at + 1] ?? ''));
        expect({ carrier, rule: rule.id, said }).toEqual({ carrier, rule: rule.id, said: asked });
      });
    }
  });

  test('names every rule, and its standing where it is not in force', () => {
    for (const rule of rules) expect(html).toContain(`/rules/${rule.id}/`);
    if (standing !== 'in-force') expect(textOf(html)).toMatch(standing === 'beta' ? /Beta: known from reports only/ : /Adopted: decided/);
  });
});

describe('a rule’s page', () => {
  test.each(RULES)('$id lists who was asked with counts, and says how far it was verified', ({ id, grade, citations, requires }) => {
    const html = htmlOf(`rules/${id}`);
    const text = textOf(html);
    expect(text).toContain(requires.en.replace(/\s+/g, ' '));
    for (const { text: citation, url } of citations) {
      expect(text).toContain(citation.en.replace(/\s+/g, ' '));
      if (url !== null) expect(html).toContain(url.replaceAll('&', '&amp;'));
    }
    expect(text).toMatch({ primary: /Text read\./, secondary: /As reported\./, practice: /Practice\./, unverified: /switched off/ }[grade]);
    const book = FINDINGS.find((one) => one.rule === id)?.rulebook ?? '';
    for (const carrier of carriersOf(of(book, undefined, id))) {
      const own = of(book, carrier, id);
      const isAnswered = own.some(({ outcome }) => outcome !== 'untested' && outcome !== 'not-applicable');
      const row = rowOf(html, carrier);
      expect({ carrier, said: row === undefined ? null : saidIn(textOf(cellsOf(row)[1] ?? '')) }).toEqual({
        carrier,
        said: isAnswered ? counted(own) : null,
      });
    }
  });
});

describe('evidence packs', () => {
  test.each(carriersOf(FINDINGS))('%s: the zip opens, and its rows are the findings', (carrier) => {
    const opened = unzipSync(readFileSync(path.join(FOLDER, 'evidence', `${carrier}.zip`)));
    expect(Object.keys(opened)).toEqual(['README.txt', 'findings.csv', 'counts.csv', 'rules.csv', 'sources.csv']);
    const read = (name: string): Record<string, string>[] => csvRecords(strFromU8(opened[name] ?? new Uint8Array()));
    const asked = FINDINGS.filter((one) => one.carrier === carrier && one.outcome !== 'not-applicable');
    const rows = read('findings.csv');
    expect(rows.map(({ rulebook, rule, plan_id: plan, outcome }) => [rulebook, rule, plan, outcome])).toEqual(
      asked.map(({ rulebook, rule, plan, outcome }) => [rulebook, rule, plan ?? '', outcome]),
    );
    const hashes = new Set(read('sources.csv').map(({ sha256 }) => sha256));
    for (const row of rows) {
      expect(hashes).toContain(row['sha256']);
      expect([row['disposition'], row['publication']]).toEqual(['', '']);
    }
    const total = read('counts.csv').reduce(
      (sum, { rulebook: _, rule: __, ...counts }) => sum + Object.values(counts).reduce((a, b) => a + Number(b), 0),
      0,
    );
    expect(total).toBe(FINDINGS.filter((one) => one.carrier === carrier).length);
  });

  test('the page counts every shortcoming and quotes with place and hash', async () => {
    const { page } = await visit('/evidence/us-att/', NO_SCRIPTS);
    const text = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
    expect(text).toContain('This pack states no breach');
    const [first] = FINDINGS.filter(({ carrier, outcome }) => carrier === 'us-att' && outcome === 'vague');
    expect(text).toContain((first?.evidence[0]?.text ?? '').replace(/\s+/g, ' '));
    expect(text).toMatch(/[0-9a-f]{64}/);
    expect(await page.locator('.pack-table td.blank').count()).toBeGreaterThan(3);
    expect(((await page.locator('.pack-table td.blank').allTextContents()).join('') ?? '').trim()).toBe('');
  });

  test('printed, no text is smaller than 10 points', async () => {
    const { page } = await visit('/evidence/us-att/');
    await page.emulateMedia({ media: 'print' });
    const smallest = await page.locator('.evidence-pack').evaluate((pack) =>
      Math.min(
        ...Array.from(pack.querySelectorAll('*'))
          .filter(
            (element) =>
              element.checkVisibility() && element.textContent?.trim() && !element.closest('.visually-hidden, .dc:not(.worded) i'),
          )
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual((10 * 96) / 72 - 0.01);
  });
});

describe('carrier and plan pages, without scripts', () => {
  test('a carrier’s findings open rule by rule, with the plan they were found in', async () => {
    const { page } = await visit('/carriers/us-att/', NO_SCRIPTS);
    const rule = page.locator('.carrier-findings details.rule-findings').first();
    await rule.locator('summary').click();
    expect(await rule.locator('a[href*="/plans/us-att"]').first().isVisible()).toBe(true);
    expect(await page.locator('.carrier-findings a[href$="/evidence/us-att/"]').count()).toBe(1);
    expect(await page.locator('#changes').count()).toBe(1);
  });

  test('every plan page says what its text states', () => {
    const plans = [...new Set(FINDINGS.flatMap(({ plan }) => plan ?? []))];
    expect(plans.length).toBeGreaterThan(500);
    for (const plan of plans) {
      const html = htmlOf(`plans/${plan}`);
      expect(html).toContain('id="disclosure"');
      const asked = (ofPlan.get(plan) ?? []).filter(({ outcome }) => outcome !== 'not-applicable');
      for (const { rule } of asked) expect(html).toContain(`/rules/${rule}/`);
    }
  });
});

test('a source with one snapshot says that there is nothing to compare', () => {
  const text = textOf(htmlOf('sources/us/att-labels'));
  expect(text).toContain('One snapshot so far: there is nothing to compare yet.');
});

describe('on a phone', () => {
  test.each(['/disclosure/', '/disclosure/core-unlimited/', '/disclosure/us-fcc-label@2022/', '/zh/evidence/us-att/'])(
    '%s scrolls inside its tables only, and they take the focus',
    async (where) => {
      const { page } = await visit(where, PHONE);
      const [wide, window] = await page.evaluate(
        () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
      );
      expect(wide).toBeLessThanOrEqual(window);
      const regions = page.locator('.scroll');
      expect(await regions.count()).toBeGreaterThan(0);
      await regions.last().focus();
      expect(await regions.last().evaluate((region) => region === document.activeElement)).toBe(true);
    },
  );

  test('the first column of a rulebook’s matrix stays in view while it scrolls', async () => {
    const { page } = await visit('/disclosure/us-fcc-label@2022/', PHONE);
    const region = page.locator('.scroll.tall');
    const first = region.locator('tbody th[scope=row]').first();
    const before = await first.boundingBox();
    await region.evaluate((element) => (element.scrollLeft = 400));
    expect((await first.boundingBox())?.x).toBeCloseTo(before?.x ?? -1, 0);
  });
});
