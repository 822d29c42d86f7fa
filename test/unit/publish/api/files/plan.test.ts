import { expect, test } from 'vitest';
import { listedPlan, planFile } from '../../../../../src/publish/api/files/plan.ts';
import { anAllowance, aPlan, someMoney } from '../../../../support/a-plan.ts';
import { someApiData } from '../../../../support/api-data.ts';

const address = (path: string): string => path;

test('what is not stated is null, never a number', () => {
  const plan = listedPlan(aPlan({ prices: [], data: anAllowance(), commitment: { months: null, wording: null } }), address);
  expect(plan).toMatchObject({
    price: { amount: null, currency: null, period: null, tax: 'not-stated' },
    price_per_30_days: null,
    commitment_months: null,
    termination: null,
    allowance: { kind: 'not-stated', mb: null },
    voice: { kind: 'not-stated', minutes: null },
    sms: { kind: 'not-stated', messages: null },
  });
});

test('stated as none is 0, and unlimited is a kind', () => {
  const plan = listedPlan(
    aPlan({ commitment: { months: 0, wording: '0' }, voice: anAllowance({ kind: 'unlimited', period: 'month' }) }),
    address,
  );
  expect(plan).toMatchObject({ commitment_months: 0, voice: { kind: 'unlimited', minutes: null, period: 'month' } });
});

test('amounts keep every published decimal', () => {
  const plan = aPlan({ oneTimeCharges: [{ label: 'Per KB', amount: someMoney('0.00001431'), wording: null }] });
  expect(JSON.stringify(listedPlan(plan, address).one_time_charges)).toBe(
    '[{"label":"Per KB","amount":0.00001431,"currency":"USD","wording":null}]',
  );
});

test('one plan has its evidence once, with the date and the licence of its snapshot', () => {
  const source = someApiData().sources.find(({ id }) => id === 'us/acme');
  if (!source) throw new Error('the source is there');
  const [old] = source.snapshots;
  const plan = aPlan({
    provenance: { source: 'us/acme', file: 'x', snapshot: old?.sha256 ?? '', record: 3, line: 4 },
    facts: [
      {
        field: 'name',
        certainty: 'stated',
        value: 'Twenty',
        rule: 'text',
        evidence: [{ column: 'plan_name', columnIndex: 0, text: 'Twenty', span: [0, 6] }],
      },
    ],
  });
  expect(planFile(plan, source, address)).toMatchObject({
    snapshot_date: '2026-01-01',
    record: 3,
    licence: { text: 'CC0', url: null },
    facts: [{ field: 'name', evidence: [{ column: 'plan_name', text: 'Twenty', span: [0, 6] }] }],
  });
});
