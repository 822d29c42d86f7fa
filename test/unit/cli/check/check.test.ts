/** The command as a user runs it: exit codes, formats, and what happens when something is wrong with a file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvOf, hostileCsv, row } from '../../../support/checked.ts';
import { temp } from '../../../support/temp.ts';
import { plaintariff } from '../../../support/plaintariff.ts';

const { folder, put } = temp('check');
const hostile = put('good/hostile.csv', hostileCsv);
const fine = put(
  'fine.csv',
  csvOf([row('Honest', 'After 20 GB the speed is reduced to 512 kbit/s; music does not count towards the 20 GB.')]),
);
const core = ['--rulebook', 'core-unlimited'];

describe.concurrent('exit codes', () => {
  test('0 without --fail-on, whatever is found', async () => {
    const { code, stdout } = await plaintariff(['check', hostile, ...core]);
    expect(stdout).toContain('No text on the threshold of use was found in row 1.');
    expect(code).toBe(0);
  });

  test('1 for a shortcoming of a rule at or above --fail-on', async () => {
    expect((await plaintariff(['check', hostile, ...core, '--fail-on', 'should'])).code).toBe(1);
    expect((await plaintariff(['check', hostile, ...core, '--fail-on', 'must'])).code).toBe(0);
  });

  test('untested is no shortcoming', async () => {
    expect((await plaintariff(['check', hostile, ...core, '--fail-on', 'should', '--coverage', 'excerpt'])).code).toBe(0);
  });

  test('a suppressed finding does not fail, an expired suppression does, and both are shown', async () => {
    const rules = ['core-threshold', 'core-consequence', 'core-speed-after', 'core-what-counts'];
    const config = (name: string, expires: string): string =>
      put(name, JSON.stringify({ failOn: 'should', suppressions: rules.map((rule) => ({ rule, reason: 'until the relaunch', expires })) }));
    const held = await plaintariff(['check', hostile, ...core, '--config', config('held.json', '2999-12-31')]);
    expect(held.code).toBe(0);
    expect(held.stdout).toContain('Suppressed until 2999-12-31: until the relaunch');
    const over = await plaintariff(['check', hostile, ...core, '--config', config('over.json', '2020-01-01')]);
    expect(over.code).toBe(1);
    expect(over.stdout).toContain('has expired: 8 findings count again');
  });

  test.each([
    [['--rulebook', 'none'], 'There is no rulebook none.'],
    [['--profile', 'none'], 'There is no profile none.'],
    [['--config', path.join(folder, 'none.json')], 'cannot be read'],
    [['--output', folder], 'cannot be written'],
  ])('2 for wrong usage: %j', async (args, words) => {
    const { code, stderr } = await plaintariff(['check', fine, ...args]);
    expect(stderr).toContain(words);
    expect(code).toBe(2);
  });
});

describe('files with nothing to check are never free of findings', () => {
  const BAD: readonly (readonly [name: string, content: string | Uint8Array, words: RegExp])[] = [
    ['empty.csv', '', /bad\/empty\.csv: .*is empty/],
    ['blank.csv', '\n\n \n', /bad\/blank\.csv: .*holds no record/],
    ['page.csv', '<!doctype html><html></html>', /bad\/page\.csv: .*is an HTML page/],
    ['image.csv', Uint8Array.from([0x89, 0x50, 0, 0, 0, 1, 2, 3]), /bad\/image\.csv: .*is not a text table/],
    ['broken.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), /bad\/broken\.xlsx: .*could not be opened/],
    ['unknown.csv', 'a,b\n1,2\n', /bad\/unknown\.csv: No profile knows this header.*Columns found: a, b/],
    ['header-only.csv', csvOf([]), /bad\/header-only\.csv\n[^─]*Nothing was checked: the file holds no row that is a plan/],
    ['no-names.csv', csvOf([row('')]), /bad\/no-names\.csv\n[^─]*Nothing was checked[^─]*1 row could not be read as a plan/],
  ];

  test('each says why, and the others report as usual', async () => {
    for (const [name, content] of BAD) put(`bad/${name}`, content);
    const { code, stdout } = await plaintariff(['check', path.join(folder, 'bad'), path.join(folder, 'nowhere.csv'), fine, ...core]);
    for (const [, , words] of BAD) expect(stdout).toMatch(words);
    expect(stdout).toContain('There is no file');
    expect(stdout).toContain('“20 GB”');
    expect(code).toBe(2);
  });

  test('rulebooks of another country only', async () => {
    const { code, stdout } = await plaintariff(['check', fine, '--rulebook', 'za-end-user']);
    expect(stdout).toContain('none of the rulebooks belongs to the country of these plans');
    expect(code).toBe(2);
  });
});

test('a file that breaks off in a quoted cell says that rows may be swallowed', async () => {
  const file = put('broken-off.csv', `${csvOf([row('A')])}"Example","B unlimited\n"Example","C"\n`);
  expect((await plaintariff(['check', file, ...core])).stdout).toMatch(/rows after it may have been swallowed/);
});

test('a folder: every table, sorted; a report that is saved leaves standard output empty', async () => {
  put(
    'many/b/two.tsv',
    csvOf([row('Two')])
      .replaceAll('","', '"\t"')
      .replaceAll(/^carrier.*$/gm, (line) => line.replaceAll(',', '\t')),
  );
  put('many/a.csv', csvOf([row('One')]));
  const out = path.join(folder, 'out', 'report');
  for (const format of ['text', 'sarif']) {
    const { code, stdout } = await plaintariff([
      'check',
      path.join(folder, 'many'),
      ...core,
      '--format',
      format,
      '--output',
      `${out}.${format}`,
    ]);
    expect({ format, code, stdout }).toEqual({ format, code: 0, stdout: '' });
    const text = readFileSync(`${out}.${format}`, 'utf8');
    expect(text.indexOf('a.csv')).toBeGreaterThan(-1);
    expect(text.indexOf('two.tsv')).toBeGreaterThan(text.indexOf('a.csv'));
  }
});

test('reads standard input', async () => {
  const { code, stdout } = await plaintariff(['check', '-', ...core], hostileCsv);
  expect(stdout).toContain('standard input:2  <script>alert(1)</script>: No text');
  expect(code).toBe(0);
});

test('lists the rulebooks', async () => {
  const { code, stdout } = await plaintariff(['check', '--list-rulebooks']);
  expect(stdout).toMatch(/^core-unlimited\t/m);
  expect(code).toBe(0);
});
