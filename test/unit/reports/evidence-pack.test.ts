import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { RULES, type Finding, type Outcome } from '../../../src/core/disclosure/index.ts';
import { BLANK_COLUMNS, evidencePackFiles, evidencePackZip, type PackFile, type PackInput } from '../../../src/reports/evidence-pack.ts';
import { csvRecords as records } from '../../support/csv.ts';

const [RULE] = RULES;
if (!RULE) throw new Error('no rules');

const finding = (outcome: Outcome, record: number, quote = ''): PackInput['findings'][number] => ({
  source: 'xx/one',
  rulebook: 'core-unlimited',
  rule: RULE.id,
  carrier: 'xx-one',
  plan: `xx-one-${record}`,
  name: record === 1 ? '=HYPERLINK("http://x.test")' : `Plan, "number" ${record}`,
  record,
  line: record + 1,
  outcome,
  reason: outcome === 'disclosed' ? 'stated' : outcome === 'absent' ? 'nothing-found' : 'condition-not-met',
  evidence: quote === '' ? [] : [{ column: 'Terms', columnIndex: 3, text: quote, span: [0, quote.length] }],
  missing: [],
  note: null,
});

const FILE: PackFile = {
  mark: 'F1',
  source: 'xx/one',
  title: 'One: tariffs',
  name: '2026-01-01.csv',
  sha256: 'ab'.repeat(32),
  date: '2026-01-01',
  url: 'https://one.test/tariffs.csv',
  licence: 'none stated',
  licenceUrl: null,
  coverage: 'full',
};

const INPUT: PackInput = {
  carrier: { id: 'xx-one', name: 'One' },
  findings: [finding('disclosed', 1, '-10 GB, then slow'), finding('absent', 2), finding('not-applicable', 3)] satisfies Finding[],
  files: [FILE],
};

const file = (name: string, input = INPUT): string => evidencePackFiles(input)[name] ?? '';

describe('findings.csv', () => {
  const rows = records(file('findings.csv'));

  test('has every finding that was asked, with quote, place, file, hash, date, rule and citation', () => {
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      rule: RULE.id,
      row: '1',
      outcome: 'disclosed',
      column: 'Terms',
      file: 'F1',
      file_name: FILE.name,
      sha256: FILE.sha256,
      snapshot_date: FILE.date,
      citation: RULE.citations[0]?.text.en,
    });
    expect(rows[0]?.['finding_en']).toContain(RULE.what.en);
    expect(rows[0]?.['finding_zh']).toContain(RULE.what.zh);
    expect(rows[1]).toMatchObject({ outcome: 'absent', quote: '', plan: 'Plan, "number" 2' });
  });

  test('leaves the columns of the reader blank', () => {
    for (const row of rows) for (const column of BLANK_COLUMNS) expect(row[column]).toBe('');
  });

  test('holds no cell a spreadsheet would take for a formula', () => {
    expect(rows[0]?.['plan']).toBe('\'=HYPERLINK("http://x.test")');
    expect(rows[0]?.['quote']).toBe("'-10 GB, then slow");
  });
});

test('counts.csv counts what findings.csv leaves out too', () => {
  expect(records(file('counts.csv'))).toEqual([
    { rulebook: 'core-unlimited', rule: RULE.id, stated: '1', unclear: '0', not_stated: '1', not_applicable: '1', not_tested: '0' },
  ]);
});

test('rules.csv says of each rule what it asks, on which text, and how far that was verified', () => {
  const [row, ...others] = records(file('rules.csv'));
  expect(others).toEqual([]);
  expect(row).toMatchObject({ rule: RULE.id, rulebooks: 'core-unlimited', force: RULE.force, requires_en: RULE.requires.en });
  expect(row?.['citation_en']).toContain(RULE.citations[0]?.text.en);
  expect(row?.['grade']).not.toBe('');
});

test('sources.csv names each file with hash, date, address and licence', () => {
  expect(records(file('sources.csv'))).toEqual([
    expect.objectContaining({ sha256: FILE.sha256, snapshot_date: FILE.date, url: FILE.url, licence: FILE.licence, coverage: 'full' }),
  ]);
});

describe('README.txt', () => {
  test('says in both languages that no breach is stated and what untested means', () => {
    const text = file('README.txt');
    expect(text).toContain('states no breach');
    expect(text).toContain('不认定任何违规');
    expect(text).toContain('Untested is neither a pass nor a failing');
    expect(text).toContain('“未检验”既不是合格，也不是不合格');
    expect(text).not.toContain('excerpts (fact sheets)');
  });

  test('says that absence proves nothing where only excerpts are held', () => {
    const text = file('README.txt', { ...INPUT, files: [{ ...FILE, coverage: 'excerpt' }] });
    expect(text).toContain('absence proves nothing');
    expect(text).toContain('缺失不能证明什么');
  });
});

describe('the zip', () => {
  test('opens, and holds the files as they are', () => {
    const opened = unzipSync(evidencePackZip(INPUT));
    expect(
      Object.fromEntries(
        Object.entries(opened).map(([name, bytes]) => [name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
      ),
    ).toEqual(evidencePackFiles(INPUT));
  });

  test('has the same bytes every time, wherever it is made', () => {
    const before = process.env['TZ'];
    const bytes = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return Buffer.from(evidencePackZip(INPUT)).toString('base64');
    });
    if (before === undefined) Reflect.deleteProperty(process.env, 'TZ');
    else process.env['TZ'] = before;
    expect(new Set(bytes).size).toBe(1);
  });

  test('a carrier without findings gives a pack that says so', () => {
    const opened = unzipSync(evidencePackZip({ ...INPUT, findings: [] }));
    expect(records(strFromU8(opened['findings.csv'] ?? new Uint8Array()))).toEqual([]);
  });
});
