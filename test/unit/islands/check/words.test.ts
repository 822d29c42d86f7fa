import { describe, expect, test } from 'vitest';
import { checkMessages } from '../../../../src/i18n/check.ts';
import { LANGS } from '../../../../src/i18n/lang.ts';
import { bookGroups, choiceWords } from '../../../../src/islands/check/choices.ts';
import { brokenPlace, factsOf, nothingChecked } from '../../../../src/islands/check/facts.ts';
import { toggled } from '../../../../src/islands/check/filter.ts';
import { refusedReason } from '../../../../src/islands/check/refused.ts';
import { aSummary } from './fakes.ts';

const m = checkMessages('en');
const CHOICE = { rulebooks: null, country: null, coverage: null, date: null } as const;
const book = (id: string) => ({ id, title: id, about: '', standing: 'in-force', rules: 1 }) as const;

describe('choices', () => {
  test.each([
    ['as it comes', {}, 'the rulebooks of the country of each plan'],
    ['one rulebook', { rulebooks: ['a'] }, '1 rulebook'],
    ['everything', { rulebooks: ['a', 'b'], country: 'DE', coverage: 'excerpt', date: '2025-01-31' }, '2 rulebooks, Germany, '],
  ] as const)('%s', (_what, change, words) => expect(choiceWords({ ...CHOICE, ...change }, m)).toContain(words));
  test('rulebooks stand under their country, in their order', () =>
    expect(
      bookGroups(['core-unlimited', 'us-a', 'uk-b', 'eu-c', 'us-d'].map(book), m).map(({ name, books }) => [name, books.length]),
    ).toEqual([
      ['Every country', 1],
      ['United States', 2],
      ['United Kingdom', 1],
      ['European Union', 1],
    ]));
});

describe('facts of a file', () => {
  const value = (change: Parameters<typeof aSummary>[0], label: string): string | undefined =>
    factsOf(aSummary(change), m).find((fact) => fact.label === label)?.value;
  const { file } = aSummary();

  test('rows are plans and rejected', () => expect(value({}, 'Rows')).toBe('3 = 2 plans + 1 rejected'));
  test('no hash is said to be none', () => expect(value({ file: { ...file, sha256: '' } }, 'SHA-256')).toMatch(/^not computed/));
  test('plans that name no country', () =>
    expect(value({ file: { ...file, countries: [null, 'US'] } }, 'Countries')).toBe('not stated, United States'));
  test.each([
    [true, '22 November 2026, all plans'],
    [false, 'each plan’s own date; undated ones at 22 November 2026'],
  ])('the day, fixed: %s', (fixedDay, words) => expect(value({ fixedDay }, 'Judged at')).toBe(words));
});

describe('a file without results never looks like one without shortcomings', () => {
  const { file, books } = aSummary();
  const none = { stated: 0, unclear: 0, absent: 0, notApplicable: 9, untested: 0 };
  test.each([
    ['a header only', { file: { ...file, rows: 0, plans: 0 }, books }, /no row under it/],
    ['no plan', { file: { ...file, plans: 0, rejected: 3 }, books }, /None of the 3 rows/],
    ['nothing asked', { file, books: books.map((one) => ({ ...one, counts: none })) }, /None of these rulebooks/],
    ['no rulebook', { file, books: [] }, /None of these rulebooks/],
  ])('%s', (_what, summary, words) => expect(nothingChecked(summary, m)).toMatch(words));
  test('a result says nothing of the kind', () => expect(nothingChecked({ file, books }, m)).toBe(null));
});

describe('a quote that is not closed', () => {
  const places = [{ record: null, line: 7, column: null, text: null }];
  const notice = { code: 'malformed-quotes', severity: 'warning', meaning: '', count: 1, places } as const;
  test('is said with its line', () => expect(brokenPlace({ notices: [notice] })?.line).toBe(7));
  test('other notices are not', () => expect(brokenPlace({ notices: [{ ...notice, code: 'blank-row' }] })).toBe(null));
});

describe('why a file was refused', () => {
  test.each([
    ['empty', undefined, /empty/],
    ['binary', undefined, /no text table/],
    ['binary', 'html', /an HTML page/],
    ['unreadable', undefined, /workbook/],
    ['no-match', undefined, /No layout/],
  ] as const)('%s %s', (reason, format, words) => expect(refusedReason({ reason, ...(format ? { format } : {}) }, m)).toMatch(words));
});

test.each([
  [['a', 'b'], 'a', ['b']],
  [['b'], 'a', ['b', 'a']],
])('%o with %s toggled', (items, item, expected) => expect(toggled(items, item)).toEqual(expected));

test.each(LANGS)('%s says everything the page asks for', (lang) => {
  const { check } = checkMessages(lang);
  const empty = Object.entries(check).filter(([key, value]) => value === '' && key !== 'gap');
  expect(empty).toEqual([]);
});
