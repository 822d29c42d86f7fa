import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../support/project-files.ts';
import { jsonLines, plaintariff } from '../../support/plaintariff.ts';

interface Line {
  row: number;
  line: number;
  status: 'plan' | 'rejected';
  plan?: {
    name: string;
    price: { amount: number; currency: string };
    tiers: { action: string; from_mb: number }[];
    facts: { evidence: { text: string }[] }[];
  };
  notices: { code: string }[];
}

const EXAMPLE = path.join(ROOT, 'public/schema/open-format-example.csv');
const OPEN = 'carrier,plan_name,currency,price,data_allowance,terms\n';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plaintariff-normalize-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a file with a known header', () => {
  test('one line per row, the summary on standard error, exit 0', async () => {
    const { code, stdout, stderr } = await plaintariff(['normalize', EXAMPLE]);
    expect(code).toBe(0);
    const lines = jsonLines<Line>(stdout);
    expect(lines.map(({ row, line, status }) => [row, line, status])).toEqual(Array.from({ length: 8 }, (_, i) => [i + 1, i + 2, 'plan']));
    expect(lines[0]?.plan).toMatchObject({ name: 'Meridian 20', price: { amount: 19.99, currency: 'EUR' } });
    expect(lines[0]?.plan?.tiers.map(({ action, from_mb }) => [action, from_mb])).toEqual([
      ['throttle', 20_000],
      ['throttle', 50_000],
    ]);
    expect(JSON.parse(stderr.trim().split('\n').at(-1) ?? '')).toMatchObject({ profile: 'open-format', rows: 8, plans: 8, rejected: 0 });
  });

  test('standard input, rejected rows keep their line, lines inside cells are counted', async () => {
    const { code, stdout } = await plaintariff(
      ['normalize', '-', '--quiet'],
      `${OPEN}A,"Two\nlines",EUR,10,5 GB,\nA,,EUR,10,5 GB,\nA,Last,EUR,10,5 GB,\n`,
    );
    expect(code).toBe(0);
    expect(jsonLines<Line>(stdout).map(({ row, line, status }) => [row, line, status])).toEqual([
      [1, 2, 'plan'],
      [2, 4, 'rejected'],
      [3, 5, 'plan'],
    ]);
    expect(jsonLines<Line>(stdout)[1]?.notices.map(({ code: notice }) => notice)).toContain('no-plan-name');
  });

  test('--quiet keeps standard error empty', async () => {
    expect((await plaintariff(['normalize', EXAMPLE, '--quiet'])).stderr).toBe('');
  });
});

describe('--fail-on', () => {
  const broken = `${OPEN}A,Plan,EUR,soon,5 GB,\n`;
  test.each([
    ['warning', broken, 1],
    ['error', broken, 0],
    ['never', broken, 0],
    ['error', `${OPEN}A,,EUR,1,5 GB,\n`, 1],
    ['error', `${OPEN}A,Plan,EUR,1,5 GB,\n`, 0],
  ])('%s after %j: exit %i', async (level, input, expected) => {
    expect((await plaintariff(['normalize', '-', '--quiet', '--fail-on', level], input)).code).toBe(expected);
  });

  test('a file without anything odd passes the strictest level', async () => {
    expect((await plaintariff(['normalize', EXAMPLE, '--quiet', '--fail-on', 'info'])).code).toBe(0);
  });

  test('an unknown level is wrong usage', async () => {
    expect(await plaintariff(['normalize', '-', '--fail-on', 'sometimes'], OPEN)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('sometimes') as string,
    });
  });
});

describe('a file no profile knows', () => {
  test('exit 2 with its columns, the nearest profile and how to write one', async () => {
    const { code, stdout, stderr } = await plaintariff(['normalize', '-'], 'carrier,plan_name,kilometres\nA,B,1\n');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('"carrier", "plan_name", "kilometres"');
    expect(stderr).toMatch(/nearest profile is \S+ \(knows \d+ % of the columns; missing: /);
    expect(stderr).toContain('profile FILE');
  });

  test.each([
    ['is missing', ['normalize', '/no/such/file.csv'], '', 'There is no file'],
    ['is a folder', ['normalize', ROOT], '', 'is a folder'],
    ['is empty', ['normalize', '-'], '', 'is empty'],
    ['is binary', ['normalize', '-'], '\u0001\u0002\u0003\u0004'.repeat(50), 'not a text table'],
    ['is not named', ['normalize'], '', 'exactly one file'],
    ['is two', ['normalize', 'a', 'b'], '', 'exactly one file'],
    ['has an unknown profile', ['normalize', '-', '--profile', 'nobody'], OPEN, 'There is no profile nobody'],
    ['has a bad country', ['normalize', '-', '--country', 'Germany'], OPEN, '--country'],
  ])('that %s: exit 2 and a sentence', async (_, args, input, message) => {
    const { code, stdout, stderr } = await plaintariff(args, input);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});

describe('--profile-file', () => {
  const profile = {
    title: 'Own',
    currency: 'EUR',
    carrier: { name: 'Sonne' },
    licence: { text: 'none stated' },
    match: ['Tarif'],
    fields: { plan_name: 'Tarif', price: 'Preis' },
    acceptance: [
      { description: 'first', row: { Tarif: 'A', Preis: '10' }, expect: { name: 'A' } },
      { description: 'wrong', row: { Tarif: 'B', Preis: '20' }, expect: { 'price.amount': 21 } },
    ],
  };

  test('reads with it and reports acceptance cases that do not hold', async () => {
    const file = path.join(folder, 'own.json');
    await writeFile(file, JSON.stringify(profile));
    const { code, stdout, stderr } = await plaintariff(['normalize', '-', '--profile-file', file], 'Tarif,Preis\nA,9.99\n');
    expect(code).toBe(0);
    expect(jsonLines<Line>(stdout)[0]?.plan).toMatchObject({ name: 'A', price: { amount: 9.99, currency: 'EUR' } });
    expect(stderr).toContain('Acceptance case "wrong" does not hold: price.amount is 20, expected 21.');
  });

  test('one that does not validate is wrong usage with all problems', async () => {
    const file = path.join(folder, 'bad.json');
    await writeFile(file, JSON.stringify({ ...profile, licence: undefined, trick: true }));
    const { code, stderr } = await plaintariff(['normalize', '-', '--profile-file', file], 'Tarif,Preis\nA,9.99\n');
    expect(code).toBe(2);
    expect(stderr).toContain('licence');
    expect(stderr).toContain('trick');
  });
});
