import { createHash } from 'node:crypto';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSetting } from '../../../../src/catalogue/check-setting.ts';
import { loadProfiles } from '../../../../src/cli/profiles.ts';
import { RULEBOOKS } from '../../../../src/core/disclosure/index.ts';
import { checkFile } from '../../../../src/core/pipeline/index.ts';
import { checkService, KEPT_ROWS, questionOf } from '../../../../src/islands/check/service.ts';
import type { CheckAnswer, CheckChoice, CheckSetting, CheckSummary } from '../../../../src/islands/check/types.ts';
import { REPORT_FORMATS, writeReport } from '../../../../src/reports/index.ts';
import { ROOT } from '../../../support/project-files.ts';

const SETTING = JSON.parse(JSON.stringify(checkSetting())) as CheckSetting;
const CHOICE: CheckChoice = { rulebooks: null, country: null, coverage: null, date: null };
const HEADER = 'carrier,plan_name,country,price,currency,data_allowance,terms';
const table = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\n');
const PLANS = table(
  'Acme,Ten unlimited,US,10,USD,Unlimited,"After 20 GB, data is slowed to 128 kbit/s."',
  'Acme,,US,20,USD,5 GB,',
  'Acme,<img src=x onerror=alert(1)> unlimited,US,30,USD,Unlimited,',
);
const sha256 = (bytes: ArrayBuffer): string => createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const ALL = { by: 'row', outcomes: ['absent', 'vague', 'conflicting', 'disclosed', 'untested'], page: 0 } as const;

async function checked(text: string, choice: Partial<CheckChoice> = {}, hash: ((bytes: ArrayBuffer) => Promise<string>) | null = null) {
  const progress: number[] = [];
  const service = checkService({ hash, progress: (rows) => progress.push(rows) });
  await service.open(SETTING, 'en');
  const answer = await service.check({ name: 'plans.csv', bytes: bytesOf(text), choice: { ...CHOICE, ...choice }, today: '2026-11-22' });
  return { service, answer, progress };
}

function summaryOf(answer: CheckAnswer): CheckSummary {
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}
const books = ({ books: all }: CheckSummary): string[] => all.filter(({ asked }) => asked).map(({ id }) => id);

describe('opening', () => {
  test('offers every rulebook and country', async () => {
    const offer = await checkService({ hash: null, progress: () => {} }).open(SETTING, 'zh');
    expect(offer.books.map(({ id }) => id)).toEqual(RULEBOOKS.map(({ id }) => id));
    expect(offer.books[0]?.title).toBe(RULEBOOKS[0]?.title.zh);
    expect(offer.countries).toContain('US');
  });
  test('without it nothing can be checked', async () => {
    const service = checkService({ hash: null, progress: () => {} });
    await expect(service.check({ name: 'x', bytes: bytesOf(PLANS), choice: CHOICE, today: '2026-11-22' })).rejects.toThrow('not there');
    await expect(service.show({ ...ALL, rulebooks: [] })).rejects.toThrow('no file');
  });
});

describe('a file', () => {
  test('is read as it is: rows are plans and rejected ones', async () => {
    const { file } = summaryOf((await checked(PLANS)).answer);
    expect(file).toMatchObject({ rows: 3, plans: 2, rejected: 1, profile: 'open-format', encoding: 'utf-8', countries: ['US'] });
  });
  test('has the hash of its bytes, or none: never another', async () => {
    const hashed = await checked(PLANS, {}, async (bytes) => sha256(bytes));
    expect(summaryOf(hashed.answer).file.sha256).toBe(sha256(bytesOf(PLANS)));
    expect(summaryOf((await checked(PLANS)).answer).file.sha256).toBe('');
  });
  test('gives the counts of the report, side by side', async () => {
    const { answer, service } = await checked(PLANS);
    const core = summaryOf(answer).books.find(({ id }) => id === 'core-unlimited');
    const { stated, unclear, absent, notApplicable, untested } = core?.counts ?? {};
    expect((stated ?? 0) + (unclear ?? 0) + (absent ?? 0) + (notApplicable ?? 0) + (untested ?? 0)).toBe(2 * (core?.rules.length ?? 0));
    expect([(stated ?? 0) > 0, (absent ?? 0) > 0]).toEqual([true, true]);
    expect((await service.show({ ...ALL, rulebooks: ['core-unlimited'] })).total).toBe(
      (stated ?? 0) + (unclear ?? 0) + (absent ?? 0) + (untested ?? 0),
    );
  });
  test('is judged by the rulebooks of its country, or by those that are named', async () => {
    expect(books(summaryOf((await checked(PLANS)).answer))).toContain('core-unlimited');
    const named = summaryOf((await checked(PLANS, { rulebooks: ['core-unlimited'] })).answer);
    expect(named.books.map(({ id }) => id)).toEqual(['core-unlimited']);
  });
  test('that counts as an excerpt states nothing to be absent', async () => {
    const { counts } = summaryOf((await checked(PLANS, { coverage: 'excerpt' })).answer).books[0] ?? {};
    expect([counts?.absent, (counts?.untested ?? 0) > 0]).toEqual([0, true]);
  });
  test('is judged at the date chosen', async () =>
    expect(summaryOf((await checked(PLANS, { date: '2020-02-02' })).answer)).toMatchObject({ day: '2020-02-02', fixedDay: true }));
  test('with many rows tells how far it is', async () => {
    const rows = Array.from({ length: 1200 }, (_, i) => `Acme,Plan ${i},US,10,USD,5 GB,`);
    expect((await checked(table(...rows))).progress).toEqual([500, 1000]);
  });
});

describe('what is no table is refused, with the reason', () => {
  test.each([
    ['an empty file', '', 'empty'],
    ['blank lines', '\n\n', 'empty'],
    ['a web page', '<!doctype html><p>404</p>', 'binary'],
    ['columns nobody knows', 'a,b\n1,2\n', 'no-match'],
  ])('%s', async (_what, text, reason) => expect((await checked(text)).answer).toMatchObject({ ok: false, reason, name: 'plans.csv' }));
  test('and the report of the file before is gone', async () => {
    const { service } = await checked(PLANS);
    await service.check({ name: 'x', bytes: bytesOf(''), choice: CHOICE, today: '2026-11-22' });
    await expect(service.save('json')).rejects.toThrow('no file');
  });
});

describe('notices', () => {
  test('a header without rows', async () => {
    const summary = summaryOf((await checked(table())).answer);
    expect(summary.notices.map(({ code }) => code)).toContain('no-data-rows');
    expect(summary.file.rows).toBe(0);
  });
  test('a file that breaks off inside a quoted cell', async () => {
    const summary = summaryOf((await checked(PLANS.slice(0, PLANS.indexOf('128')))).answer);
    const broken = summary.notices.find(({ code }) => code === 'malformed-quotes');
    expect(broken?.severity).toBe('warning');
    expect(broken?.places[0]?.line).toBe(2);
  });
  test('a rejected row has its reason and place', async () => {
    const reason = summaryOf((await checked(PLANS)).answer).notices.find(({ code }) => code === 'no-plan-name');
    expect(reason).toMatchObject({ severity: 'error', count: 1, places: [{ record: 2, line: 3 }] });
  });
});

describe('findings beside rows', () => {
  const shown = async (by: 'row' | 'rule') => (await checked(PLANS)).service.show({ ...ALL, by, rulebooks: ['core-unlimited'] });

  test('by row: the row stands beside its findings, quoted words marked', async () => {
    const { groups } = await shown('row');
    expect(groups.map(({ record, line }) => [record, line])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    const marked = groups[0]?.row?.shown.flatMap(({ pieces }) => pieces.flatMap(({ text, marked: yes }) => (yes ? [text] : [])));
    expect(marked?.some((text) => PLANS.includes(text) && text.includes('20 GB'))).toBe(true);
    expect(groups[0]?.findings.every(({ row }) => row === null)).toBe(true);
  });
  test('by rule: each finding has its row', async () => {
    const { groups } = await shown('rule');
    expect(groups.every(({ row, rule, requires }) => row === null && rule !== null && requires !== null)).toBe(true);
    expect(groups.flatMap(({ findings }) => findings).every(({ row }) => row !== null)).toBe(true);
  });
  test('hostile text stays text', async () => expect((await shown('row')).groups[1]?.title).toContain('<img src=x'));
  test('every finding has a sentence, a rule in words and a citation', async () => {
    for (const { sentence, what, citations } of (await shown('row')).groups.flatMap(({ findings }) => findings)) {
      expect(sentence).not.toMatch(/undefined|\[object/);
      expect([sentence.length > 10, what.length > 3, citations.length > 0]).toEqual([true, true, true]);
    }
  });
  test('rows are kept only up to a point, and that is said', async () => {
    expect(summaryOf((await checked(PLANS)).answer).rowsShownTo).toBe(null);
    expect(KEPT_ROWS).toBeGreaterThan(1000);
  });
});

describe('reports', () => {
  test.each(REPORT_FORMATS)('%s is the one the command line writes', async (format) => {
    const { service } = await checked(PLANS, { date: '2026-11-22' }, async (bytes) => sha256(bytes));
    const { profiles } = await loadProfiles(path.join(ROOT, 'data'));
    const bytes = bytesOf(PLANS);
    const report = await checkFile(
      { name: 'plans.csv', bytes: new Uint8Array(bytes), sha256: sha256(bytes), profiles },
      questionOf({ choice: { ...CHOICE, date: '2026-11-22' }, today: '2026-11-22' }, SETTING),
    );
    if (!report.ok) throw new Error(report.message);
    const saved = await service.save(format);
    expect(saved.text).toBe(writeReport(format, [report], { language: 'en', failOn: 'never' }));
    expect(saved.name).toMatch(/^plans-disclosure\.\w+$/);
  });
});
