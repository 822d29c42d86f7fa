import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../../src/cli/check/options.ts';
import { temp } from '../../../support/temp.ts';

const config = temp('options').at('c.json');
writeFileSync(config, '{"rulebooks": ["core-unlimited"], "failOn": "must"}');

test('what is left out', async () => {
  expect(await readOptions(['a.csv'])).toMatchObject({
    paths: ['a.csv'],
    format: 'text',
    language: 'en',
    failOn: 'never',
    suppressions: [],
  });
});

test('arguments win over the configuration', async () => {
  expect(await readOptions(['a.csv', '--config', config])).toMatchObject({ rulebooks: ['core-unlimited'], failOn: 'must' });
  const options = await readOptions(['a.csv', '--config', config, '--fail-on', 'should', '--rulebook', 'x, y,']);
  expect(options).toMatchObject({ rulebooks: ['x', 'y'], failOn: 'should' });
});

describe('wrong usage says what is taken', () => {
  test.each([
    [[], 'takes a file or a folder'],
    [['a.csv', '--format', 'pdf'], '--format takes text, json, html, csv, sarif, junit, not pdf.'],
    [['a.csv', '--fail-on', 'may'], '--fail-on takes must, should, never'],
    [['a.csv', '--lang', 'de'], '--lang takes en, zh'],
    [['a.csv', '--coverage', 'some'], '--coverage takes full, excerpt'],
    [['a.csv', '--date', '2026-02-30'], '--date takes a day'],
    [['a.csv', '--date', 'today'], '--date takes a day'],
    [['a.csv', '--limit', '-1'], /--limit/],
    [['a.csv', '--limit=many'], '--limit takes a number'],
    [['a.csv', '--country', 'USA'], '--country takes a code'],
    [['a.csv', '--rulebook', ','], '--rulebook names no rulebook'],
    [['a.csv', '--colour'], /colour/],
  ])('%j', async (args, words) => {
    await expect(readOptions(args)).rejects.toThrow(words);
    await expect(readOptions(args)).rejects.toMatchObject({ exitCode: 2 });
  });
});
