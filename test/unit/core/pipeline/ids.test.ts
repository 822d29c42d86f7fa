import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/core/model/index.ts';
import { resolveAcrossSources, resolveIds, type RowResult } from '../../../../src/core/pipeline/index.ts';
import { aPlan, aPriceStep, aTier, someMoney } from '../../../support/a-plan.ts';
import { planRow, rejectedRow } from './support.ts';

const ids = (results: readonly RowResult[]): (string | null)[] =>
  resolveIds(results).map((result) => (result.status === 'plan' ? result.plan.id : null));
const price = (decimal: string): Partial<Plan> => ({ prices: [aPriceStep({ amount: someMoney(decimal) })] });

describe('resolveIds', () => {
  test('ids of their own stay as they are, and nothing is said', () => {
    const rows = [planRow(1, { id: 'us-acme-a' }), rejectedRow(2), planRow(3, { id: 'us-acme-b' })];
    expect(resolveIds(rows)).toEqual(rows);
  });
  test('a shared id is told apart by what the plans say, and each row says so', () => {
    const settled = resolveIds([planRow(1, price('10')), planRow(2, price('20')), rejectedRow(3)]);
    expect(settled.map(({ notices }) => notices.map(({ code, record }) => [code, record]))).toEqual([
      [['duplicate-plan-id', 1]],
      [['duplicate-plan-id', 2]],
      [],
    ]);
    const [one, other] = ids([planRow(1, price('10')), planRow(2, price('20'))]);
    expect(one).toMatch(/^us-acme-twenty-[0-9a-f]{8}$/);
    expect(other).not.toBe(one);
  });
  test('identical rows are numbered', () => {
    const [one, two, three] = ids([planRow(1), planRow(2), planRow(3)]);
    expect([two, three]).toEqual([`${one}-2`, `${one}-3`]);
  });
  test('plans alike in name, price and terms are told apart by the rest', () => {
    const [one, two] = ids([planRow(1), planRow(2, { service: 'fixed' })]);
    expect(new Set([one, two]).size).toBe(2);
    expect(one).toMatch(/^us-acme-twenty-[0-9a-f]{8}-[0-9a-f]{8}$/);
  });
  test('an id does not change when more is read from the same words', () => {
    const rows = (more: Partial<Plan>) => [planRow(1, { ...price('10'), ...more }), planRow(2, { ...price('20'), ...more })];
    expect(ids(rows({ tiers: [aTier()], speeds: [], supportPhone: '1' }))).toEqual(ids(rows({})));
  });
  test('where a row stands is no part of its id', () => {
    const other = { provenance: { ...aPlan().provenance, record: 9, line: 10, snapshot: 'f'.repeat(64) } };
    expect(ids([planRow(1, price('10')), planRow(2, price('20'))])).toEqual(
      ids([planRow(1, { ...price('10'), ...other }), planRow(2, { ...price('20'), ...other })]),
    );
  });

  test('the order of rows changes no id, and ids are unique', () => {
    const row = fc.record({
      id: fc.constantFrom('us-acme-a', 'us-acme-b'),
      amount: fc.constantFrom('10', '20'),
      service: fc.constantFrom('mobile' as const, 'fixed' as const),
    });
    const shuffled = fc
      .array(row, { maxLength: 8 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const made = (list: typeof rows) =>
          ids(list.map(({ id, amount, service }, i) => planRow(i + 1, { id, service, ...price(amount) })));
        expect([...made(other)].sort()).toEqual([...made(rows)].sort());
        expect(new Set(made(rows)).size).toBe(rows.length);
        for (const id of made(rows)) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('resolveAcrossSources', () => {
  const from = (source: string): Partial<Plan> => ({ provenance: { ...aPlan().provenance, source } });
  test('plans of two sources get one id each, whichever comes first', () => {
    const [a, b] = [aPlan(from('us/a')), aPlan(from('us/b'))];
    const made = resolveAcrossSources([a, b]).map(({ id }) => id);
    expect(new Set(made).size).toBe(2);
    expect(resolveAcrossSources([b, a]).map(({ id }) => id)).toEqual([...made].reverse());
  });
  test('others keep theirs', () =>
    expect(resolveAcrossSources([aPlan(), aPlan({ id: 'us-acme-b' })]).map(({ id }) => id)).toEqual(['us-acme-twenty', 'us-acme-b']));
});
