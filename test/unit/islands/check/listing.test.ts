import { describe, expect, test } from 'vitest';
import { RULEBOOKS, type Finding } from '../../../../src/core/disclosure/index.ts';
import { countListed, listing, PER_PAGE } from '../../../../src/islands/check/listing.ts';
import type { ShowRequest } from '../../../../src/islands/check/types.ts';
import { aFinding } from './fakes.ts';

const [book] = RULEBOOKS;
const [one = '', two = ''] = (book?.rules ?? []).map(({ id }) => id);
const all: ShowRequest = { by: 'row', outcomes: ['absent', 'vague', 'disclosed'], rulebooks: [book?.id ?? ''], page: 0 };
const places = (findings: readonly Finding[]) => findings.map(({ record, rule }) => [record, rule]);

describe('order', () => {
  const findings = [
    aFinding({ rule: two, record: 2 }),
    aFinding({ rule: one, record: 2 }),
    aFinding({ rule: two, record: null }),
    aFinding({ rule: two, record: 1 }),
  ];
  test('by row: rows in order, rules as in the rulebook, carriers last', () =>
    expect(places(listing(findings)(all).findings)).toEqual([
      [1, two],
      [2, one],
      [2, two],
      [null, two],
    ]));
  test('by rule: rules as in the rulebook, rows in order', () =>
    expect(places(listing(findings)({ ...all, by: 'rule' }).findings)).toEqual([
      [2, one],
      [1, two],
      [2, two],
      [null, two],
    ]));
});

describe('filter', () => {
  const findings = [aFinding({ outcome: 'absent' }), aFinding({ outcome: 'disclosed' }), aFinding({ rulebook: 'other' })];
  test.each([
    ['outcomes', { outcomes: ['disclosed'] }, 1],
    ['rulebooks', { rulebooks: ['other'] }, 1],
    ['both', { outcomes: ['disclosed'], rulebooks: ['other'] }, 0],
    ['nothing wanted', { outcomes: [] }, 0],
  ] as const)('%s', (_what, change, total) => expect(listing(findings)({ ...all, ...change }).total).toBe(total));
});

describe('pages', () => {
  const findings = Array.from({ length: PER_PAGE * 2 + 1 }, (_, at) => aFinding({ record: at + 1 }));
  test.each([
    ['the first', 0, 0, 1, PER_PAGE],
    ['the last', 2, 2, PER_PAGE * 2 + 1, 1],
    ['one too far is the last', 9, 2, PER_PAGE * 2 + 1, 1],
  ])('%s', (_what, asked, page, from, length) => {
    const shown = listing(findings)({ ...all, page: asked });
    expect([shown.page, shown.from, shown.findings.length, shown.pages]).toEqual([page, from, length, 3]);
  });
  test('no finding at all is one empty page', () =>
    expect(listing([])(all)).toEqual({ total: 0, page: 0, pages: 1, from: 0, to: 0, findings: [] }));
});

test('outcomes are counted', () =>
  expect(countListed([aFinding({ outcome: 'absent' }), aFinding({ outcome: 'absent' }), aFinding({ outcome: 'vague' })])).toMatchObject({
    absent: 2,
    vague: 1,
    disclosed: 0,
  }));
