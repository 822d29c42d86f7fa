/** One file checked: what it states, or why it could not be read; never an empty list for a file that was not understood. */
import { describe, expect, test } from 'vitest';
import { RULEBOOKS, rulebook } from '../../../../src/core/disclosure/index.ts';
import { checkFile, type CheckInput } from '../../../../src/core/pipeline/index.ts';
import { aProfile, csv, utf8 } from './support.ts';

const question = { rulebooks: [rulebook('core-unlimited')!], named: true, byCountry: new Map(), day: '2026-11-22', fixedDay: false };
const check = (bytes: Uint8Array, more: Partial<CheckInput> = {}) =>
  checkFile({ bytes, name: 'plans.csv', sha256: 'ab', profiles: [aProfile()], ...more }, question);

test('counts, findings and the file they are about', async () => {
  const report = await check(csv('Acme,1,Max,30,Unlimited,,', 'Acme,2,Ten,10,10 GB,,', 'Acme,,,5,,,'));
  if (!report.ok) throw new Error(report.message);
  expect(report.file).toMatchObject({
    name: 'plans.csv',
    profile: 'us/acme',
    rows: 3,
    plans: 2,
    rejected: 1,
    coverage: 'full',
    countries: ['US'],
  });
  expect(report.notices.counts).toMatchObject({ 'no-plan-name': 1 });
  expect(report.rulebooks[0]?.tally).toMatchObject({ absent: 4, 'not-applicable': 6 });
  expect(report.findings[0]).toMatchObject({ rule: 'core-threshold', plan: 'us-acme-1', record: 1, line: 2, outcome: 'absent' });
});

test('the asker may say that it is an excerpt, and how many findings are listed', async () => {
  const rows = Array.from({ length: 30 }, (_, i) => `Acme,${i},Max ${i},30,Unlimited,,`);
  const report = await check(csv(...rows), { coverage: 'excerpt', limit: 7 });
  if (!report.ok) throw new Error(report.message);
  expect(report.file.coverage).toBe('excerpt');
  expect(report.rulebooks[0]?.rules[0]).toMatchObject({ tally: { untested: 30, absent: 0 }, omitted: 23 });
  expect(report.findings.filter(({ rule }) => rule === 'core-threshold')).toHaveLength(7);
});

describe('what can not be read is no report', () => {
  test.each([
    ['an empty file', utf8(''), 'empty'],
    ['a blank file', utf8('\n\n  \n'), 'empty'],
    ['a web page', utf8('<!doctype html><p>Not found</p>'), 'binary'],
    ['an unknown layout', utf8('a,b\n1,2\n'), 'no-match'],
    ['an archive', new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254]), 'binary'],
  ])('%s', async (_, bytes, reason) => {
    const report = await check(bytes);
    expect(report).toMatchObject({ ok: false, reason });
    expect(report.ok ? '' : report.message.length + report.hint.length).toBeGreaterThan(20);
  });
});

test('a header without rows has no plans: the report says so and counts nothing', async () => {
  const report = await check(csv());
  if (!report.ok) throw new Error(report.message);
  expect(report.file).toMatchObject({ rows: 0, plans: 0 });
  expect(report.notices.counts).toMatchObject({ 'no-data-rows': 1 });
});

test('rows swallowed by a quote that is never closed are told in the notices', async () => {
  const report = await check(
    utf8(`${new TextDecoder().decode(csv('Acme,1,Max,30,Unlimited,,'))}Acme,2,"Ten,10,10 GB,,\nAcme,3,Three,3,3 GB,,\n`),
  );
  if (!report.ok) throw new Error(report.message);
  expect(report.notices.counts).toHaveProperty('malformed-quotes');
});

test('not named, each plan is judged by the rulebooks of its country', async () => {
  const byCountry = new Map([['us', ['core-unlimited']]]);
  const report = await checkFile(
    { bytes: csv('Acme,1,Max,30,Unlimited,,'), name: 'x', sha256: '', profiles: [aProfile()] },
    { ...question, rulebooks: RULEBOOKS, named: false, byCountry },
  );
  if (!report.ok) throw new Error(report.message);
  const judged = report.rulebooks.filter(({ rules }) =>
    rules.some(({ reasons }) => Object.keys(reasons).some((reason) => reason !== 'other-country')),
  );
  expect(judged.map(({ rulebook: id }) => id)).toEqual(['core-unlimited']);
});
