import { describe, expect, test } from 'vitest';
import { openFile, type OpenedFile, type Unopened } from '../../../../src/core/pipeline/index.ts';
import { aProfile, csv, HEADER, utf8 } from './support.ts';

const profiles = [aProfile()];
const open = (bytes: Uint8Array, profileId?: string) => openFile({ bytes, name: 'plans.csv' }, { profiles, profileId });

async function unopened(bytes: Uint8Array, profileId?: string): Promise<Unopened> {
  const result = await open(bytes, profileId);
  if (result.ok) throw new Error('opened');
  return result;
}

describe('what cannot be opened says why and what to do', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'empty', 'plans.csv is empty.'],
    ['blank lines', utf8('\n \n,,\n'), 'empty', 'plans.csv holds no record.'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]),
      'binary',
      'plans.csv is not a text table: it holds control characters no CSV has.',
    ],
    ['an error page', utf8('<!DOCTYPE html>\n<html><body>404</body></html>'), 'binary', 'plans.csv is an HTML page, not a table.'],
    ['a JSON document', utf8('[{"plan_name":"A","price":5}]'), 'binary', 'plans.csv is a JSON document, not a table.'],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), 'binary', 'plans.csv is a PDF, not a table.'],
    ['a broken spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4]), 'unreadable', 'plans.csv: '],
  ])('%s', async (_, bytes, reason, message) => {
    const result = await unopened(bytes);
    expect([result.reason, result.message.startsWith(message), result.columns]).toEqual([reason, true, []]);
    if (reason !== 'unreadable') expect(result.hint).not.toBe('');
  });

  test('an unknown profile names the known ones', async () => {
    expect(await unopened(csv(), 'us/other')).toMatchObject({
      reason: 'unknown-profile',
      message: 'There is no profile us/other.',
      hint: 'Known profiles: us/acme.',
    });
  });
  test('a profile that does not fit names what is missing', async () => {
    expect(await unopened(utf8('carrier,price\nAcme,10\n'), 'us/acme')).toMatchObject({
      reason: 'profile-does-not-fit',
      message: 'The file lacks columns that the profile us/acme needs: plan_name, data_allowance.',
      columns: ['carrier', 'price'],
    });
  });
  test('an unknown header names its columns, the nearest profile and how to write one', async () => {
    const result = await unopened(utf8('\ncarrier , plan_name,colour\nAcme,Ten,red\n'));
    expect(result).toMatchObject({ reason: 'no-match', columns: ['carrier', 'plan_name', 'colour'] });
    expect(result.message).toContain('The nearest profile is us/acme');
    expect(result.nearest).toMatchObject({ profile: 'us/acme', missing: ['data_allowance'] });
    expect(result.nearest?.share).toBeCloseTo(2 / 3);
    expect(result.message).toContain('data_allowance');
    expect(result.hint).toContain('profile FILE');
  });
  test('a header that is like nothing names no nearest profile', async () =>
    expect((await unopened(utf8('a,b\n1,2\n'))).message).toBe('No profile knows this header.'));
});

describe('what can', () => {
  async function opened(bytes: Uint8Array, profileId?: string): Promise<OpenedFile> {
    const result = await open(bytes, profileId);
    if (!result.ok) throw new Error(result.message);
    return result;
  }
  test.each([
    ['by its header', csv('Acme,1,Ten,10,5 GB,,'), undefined],
    ['by the profile that is asked for', csv('Acme,1,Ten,10,5 GB,,'), 'us/acme'],
    ['below a title line', utf8(`Our tariffs\n${HEADER}\nAcme,1,Ten,10,5 GB,,\n`), undefined],
    ['with a byte order mark', utf8(`\uFEFF${HEADER}\n`), undefined],
  ])('%s', async (_, bytes, profileId) => {
    const file = await opened(bytes, profileId);
    expect([file.profile.id, file.encoding]).toEqual(['us/acme', 'utf-8']);
    expect(file.source.preview[file.headerIndex ?? -1]?.join(',').replace('\uFEFF', '')).toBe(HEADER);
  });
  test('a file without a header has none', async () => {
    const profile = aProfile({ file: { header: 'none', columns: HEADER.split(',') } });
    const file = await openFile({ bytes: utf8('Acme,1,Ten,10,5 GB,,\n'), name: 'x.csv' }, { profiles: [profile], profileId: 'us/acme' });
    expect(file).toMatchObject({ ok: true, headerIndex: null });
  });
});

test.each([
  ['html', '<html><body>404</body></html>'],
  ['xml', '<?xml version="1.0"?><a/>'],
  ['pdf', '%PDF-1.7\n1 0 obj'],
  ['json', '{"plans":[]}'],
])('a file that is %s is said to be that', async (format, text) => {
  expect(await unopened(utf8(text))).toMatchObject({ reason: 'binary', format });
});
