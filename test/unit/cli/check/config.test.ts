import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfig, readConfig } from '../../../../src/cli/check/config.ts';
import { temp } from '../../../support/temp.ts';

const { folder } = temp('config');
const one = { rule: 'core-threshold', reason: 'stated in the shop', expires: '2027-01-31' };

test('reads rulebooks, the force and suppressions', () => {
  const config = { rulebooks: ['core-unlimited'], failOn: 'must', suppressions: [{ ...one, plan: 'A', row: 3, file: 'a.csv' }] };
  expect(parseConfig('c.json', `\ufeff${JSON.stringify(config)}`)).toEqual(config);
  expect(parseConfig('c.json', '{}')).toEqual({ suppressions: [] });
});

describe('what does not fit is named with its place', () => {
  test.each([
    ['{', 'is no JSON'],
    ['[]', 'the file:'],
    ['{"severity": "low"}', 'severity'],
    ['{"failOn": "may"}', 'failOn:'],
    ['{"rulebooks": []}', 'rulebooks:'],
    [JSON.stringify({ suppressions: [{ ...one, reason: undefined }] }), 'suppressions[0].reason:'],
    [JSON.stringify({ suppressions: [one, { ...one, reason: '  ' }] }), 'suppressions[1].reason: reason is empty'],
    [JSON.stringify({ suppressions: [{ ...one, expires: undefined }] }), 'suppressions[0].expires:'],
    [JSON.stringify({ suppressions: [{ ...one, expires: '2027-02-30' }] }), 'suppressions[0].expires: expires is a day'],
    [JSON.stringify({ suppressions: [{ ...one, row: 0 }] }), 'suppressions[0].row:'],
    [JSON.stringify({ suppressions: [{ ...one, rulee: 'x' }] }), 'suppressions[0]:'],
  ])('%s', (text, words) => {
    expect(() => parseConfig('c.json', text)).toThrow(words);
  });
});

test('a file that is missing is wrong usage', async () => {
  await expect(readConfig(path.join(folder, 'none.json'))).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('ENOENT') as string,
  });
  writeFileSync(path.join(folder, 'c.json'), '{"failOn": "should"}');
  expect(await readConfig(path.join(folder, 'c.json'))).toEqual({ failOn: 'should', suppressions: [] });
});
