import { describe, expect, test } from 'vitest';
import { compareMessages } from '../../../../src/i18n/compare.ts';
import { compareGroups, differencesIn, severalCurrencies } from '../../../../src/islands/compare/groups.ts';
import type { Compared, RowKey } from '../../../../src/islands/compare/row.ts';
import { aTier } from '../../../support/cards.ts';
import { aQuestion, compared, EXCERPT, printed } from './fakes.ts';

const en = compareMessages('en');
const rowsOf = (plans: readonly Compared[]) => compareGroups(plans, en).flatMap(({ rows }) => rows);
const rowOf = (key: RowKey, plans: readonly Compared[]) => {
  const row = rowsOf(plans).find((candidate) => candidate.key === key);
  if (!row) throw new Error(key);
  return row;
};
const dearer = compared({ id: 'b', price: printed(40) });

test('groups in the order of the page, the cost of the use on top', () => {
  expect(compareGroups([compared()], en).map(({ key }) => key)).toEqual([
    'cost',
    'price',
    'data',
    'after',
    'extras',
    'contract',
    'speeds',
    'evidence',
  ]);
});

test('no row stands twice', () => {
  const keys = rowsOf([compared()]).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(25);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('differences', () => {
  test('different texts differ', () => expect(rowOf('price', [compared(), dearer]).differs).toBe(true));
  test('equal texts do not', () => expect(rowOf('price', [compared(), compared({ id: 'b' })]).differs).toBe(false));
  test('known and unknown differ', () => expect(rowOf('price', [compared(), compared({ price: printed(null) })]).differs).toBe(true));
  test('two absences are no difference, whatever they are absent from', () => {
    expect(rowOf('speeds', [compared(), compared(EXCERPT)]).differs).toBe(false);
  });
  test('two totals known only in part differ by what is known', () => {
    const partly = (amount: number) =>
      compared({ price: printed(amount) }, { charges: [{ kind: 'one-time', label: 'SIM', amount: null, wording: null }] });
    expect(rowOf('total', [partly(30), partly(40)]).differs).toBe(true);
  });
  test('one plan differs from nothing', () => expect(rowsOf([compared()]).some(({ differs }) => differs)).toBe(false));
  test('groups without any are left out', () => {
    const groups = differencesIn(compareGroups([compared(), dearer], en));
    expect(groups.map(({ key }) => key)).toEqual(expect.arrayContaining(['cost', 'price']));
    expect(groups.map(({ key }) => key)).not.toContain('speeds');
    expect(groups.flatMap(({ rows }) => rows).every(({ differs }) => differs)).toBe(true);
  });
});

describe('the best value', () => {
  const best = (key: RowKey, ...plans: Compared[]) => [...rowOf(key, plans).best];
  test('of totals', () => expect(best('total', dearer, compared())).toEqual([1]));
  test('not while a total is known only in part', () => {
    expect(best('total', dearer, compared({ price: printed(null), price_steps: [] }))).toEqual([]);
  });
  test('not across currencies', () => expect(best('total', dearer, compared({ price: printed(30, 'month', 'CAD') }))).toEqual([]));
  test('a lower total that does not deliver does not win', () => {
    const question = aQuestion({ dataMb: 40_000 });
    const allowance = { kind: 'metered', mb: 100_000, period: 'month' } as const;
    const stops = compared({ price: printed(10), tiers: [aTier({ action: 'block', down_kbps: null })] }, {}, question);
    expect(best('total', stops, compared({ allowance }, {}, question), compared({ allowance, price: printed(40) }, {}, question))).toEqual([
      1,
    ]);
  });
  test('its word', () => expect([rowOf('total', [dearer]).mark, rowOf('allowance', [dearer]).mark]).toEqual(['lowest', 'highest']));
});

test('several currencies are named', () => {
  expect(severalCurrencies([compared(), compared({ price: printed(1, 'month', 'CAD') }), compared()])).toEqual(['USD', 'CAD']);
  expect(severalCurrencies([compared(), dearer, compared({ price: printed(1, 'month', null) })])).toEqual([]);
});

test.each(['en', 'zh'] as const)('every group and row has words, every cell too (%s)', (lang) => {
  const groups = compareGroups(
    [compared(), compared({ ...EXCERPT, price: printed(null), price_steps: [], as_of: null })],
    compareMessages(lang),
  );
  expect(groups.filter(({ title }) => title === '')).toEqual([]);
  const rows = groups.flatMap(({ rows: some }) => some);
  expect(rows.filter(({ label, cells }) => label === '' || cells.some(({ lines }) => lines.length === 0 || lines.includes('')))).toEqual(
    [],
  );
});
