import { describe, expect, test } from 'vitest';
import { at, checkAcceptance, planOfCase } from '../../../../src/core/pipeline/index.ts';
import { aProfile, HEADER } from './support.ts';

const row = { carrier: 'Acme', plan_name: 'Ten', price: '10', data_allowance: '5 GB', terms: '5 GB then 64 kbps' };
const second = { description: 'second', row, expect: { name: 'Ten' } };
const failures = (expected: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) =>
  checkAcceptance(aProfile({ acceptance: [{ description: 'first', row, ...more, expect: expected }, second] }));

describe('checkAcceptance', () => {
  test('a profile that proves itself', () => expect(checkAcceptance(aProfile())).toEqual([]));
  test.each([
    [
      'values at paths',
      { 'price.amount': 10, 'tiers.0.from_mb': 5000, 'tiers.0.down_kbps': 64, 'tiers.length': 1, verdict: null, rejected: false },
      [],
    ],
    ['a wrong value', { 'price.amount': 11 }, [{ description: 'first', path: 'price.amount', expected: 11, received: 10 }]],
    ['text is no number', { 'price.amount': '10' }, [{ description: 'first', path: 'price.amount', expected: '10', received: 10 }]],
    [
      'a path that leads nowhere',
      { 'tiers.7.from_mb': 1 },
      [{ description: 'first', path: 'tiers.7.from_mb', expected: 1, received: undefined }],
    ],
    [
      'nowhere is not null',
      { 'price.colour': null },
      [{ description: 'first', path: 'price.colour', expected: null, received: undefined }],
    ],
    ['an unexpected plan', { rejected: true }, [{ description: 'first', path: 'rejected', expected: true, received: false }]],
  ])('%s', (_, expected, wrong) => expect(failures(expected)).toEqual(wrong));
  test('an unexpected rejection', () =>
    expect(failures({ name: 'Ten' }, { row: { ...row, plan_name: '' } })).toMatchObject([{ path: 'name', received: undefined }]));
  test('a list of cells under its own header', () =>
    expect(
      failures({ name: 'Ten', 'price.amount': 10 }, { header: HEADER.split(','), row: ['Acme', '1', 'Ten', '10', '5 GB', '', ''] }),
    ).toEqual([]));
  test('a plan that the row does not have', () => expect(failures({ name: 'Ten' }, { plan: 3 })).toHaveLength(1));
});

test('planOfCase gives the wire plan or says that the row was rejected', () => {
  const profile = aProfile();
  expect(planOfCase(profile, { row, plan: 0 })).toMatchObject({ rejected: false, name: 'Ten', source: 'us/acme' });
  expect(planOfCase(profile, { row: { carrier: 'Acme' }, plan: 0 })).toEqual({ rejected: true });
});

test.each([
  ['a.b', { a: { b: 1 } }, 1],
  ['a.0', { a: [7] }, 7],
  ['a.length', { a: [7, 8] }, 2],
  ['a.b.c', { a: null }, undefined],
  ['a', {}, undefined],
  ['a.b', { a: 'text' }, undefined],
])('at %s', (path, value, expected) => expect(at(value, path)).toBe(expected));
