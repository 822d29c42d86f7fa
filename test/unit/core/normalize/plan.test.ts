import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadProfiles } from '../../../../src/cli/profiles.ts';
import { isPlaceholder, PlanSchema, TARGETS, wirePlan, type Fact, type Plan, type Row } from '../../../../src/core/model/index.ts';
import { bindProfile, readColumns, type Profile } from '../../../../src/core/ingest/index.ts';
import { normalizer } from '../../../../src/core/normalize/index.ts';
import { ROOT } from '../../../support/project-files.ts';
import { resolveFact } from './resolve-fact.ts';
import { aContext, anOffer, codesOf, planOf, resultOf } from './support.ts';

describe('rejections', () => {
  test.each([
    ['no name, no id', { price: '20', data_allowance: '5 GB' }, ['no-plan-name']],
    ['a placeholder for a name', { plan_name: 'NULL', price: '20' }, ['no-plan-name']],
    ['a name and nothing else', { plan_name: 'Max', carrier: 'Acme', country: 'US', plan_id: 'X1' }, ['no-content']],
  ])('%s', (_, cells, codes) => {
    const result = resultOf(cells);
    expect([result.status, codesOf(result.notices)]).toEqual(['rejected', codes]);
    for (const notice of result.notices) expect(notice).toMatchObject({ record: 1, line: 2, severity: 'error' });
  });
  test.each([
    ['an id instead of a name', { plan_id: 'X1', price: '20' }],
    ['one fact', { plan_name: 'Max', support_phone: '123' }],
  ])('kept: %s', (_, cells) => expect(resultOf(cells).status).toBe('plan'));
});

/** A row of the open format in which every column says something. */
const FULL: Readonly<Record<string, string>> = {
  country: 'AU',
  carrier: 'Acme',
  plan_id: 'A1',
  plan_name: 'Max',
  service: 'mobile',
  payment: 'prepaid',
  currency: 'AUD',
  price: '80',
  price_period: '28d',
  tax: 'included',
  promo_price: '40',
  promo_months: '6',
  activation_fee: '10',
  one_time_fees: 'SIM: 2.00; Late: Up to 8.95',
  monthly_fees: 'Recovery: 1.25',
  contract_months: '12',
  early_termination_fee: 'Up to $50',
  data_allowance: '40 GB',
  overage_price: '10',
  overage_unit: 'GB',
  terms: 'After 40 GB speed is reduced to 1.5 Mbps. Video streams at 480p.',
  hotspot: '5 GB',
  voice: '500 min',
  voice_overage: '0.10/min',
  sms: 'unlimited',
  sms_overage: '0.20/SMS',
  roaming: 'NZ included',
  speed_down_mbps: '10-100',
  speed_up_mbps: '5',
  latency_ms: '20',
  region: 'NSW',
  eligibility: 'new customers',
  available_from: '2025-01-13',
  available_to: '2025-12',
  discounts_url: 'https://example.com/d',
  data_policy_url: 'example.com/p',
  contact_url: 'https://example.com/c',
  support_phone: '123',
  network_policy_url: 'https://example.com/n',
  privacy_url: 'https://example.com/v',
  source_url: 'https://example.com/s',
  as_of: '2025-12-25',
};

/** Rows that differ from the full one in what is hard to account for. */
const VARIANTS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['every column', {}],
  ['no price', { price: '', promo_price: '', promo_months: '' }],
  ['the same price in the fine print', { terms: 'After 40 GB data costs $10 per GB.' }],
  ['another price in the fine print', { terms: 'After 40 GB data costs $12 per GB.' }],
  ['a price per MB in the fine print', { terms: 'After 40 GB data costs $0.05 per MB.' }],
  ['an overage of zero', { overage_price: '0' }],
  ['words for an overage', { overage_price: 'After 40 GB speed is reduced to 64 kbps.', overage_unit: '' }],
  ['unlimited data', { data_allowance: 'Unlimited', overage_price: '', overage_unit: '' }],
  ['words for an allowance', { data_allowance: 'shared with the main line' }],
  ['words for voice, hotspot and roaming', { voice: 'on-net free', sms: '5 per call', hotspot: 'yes', roaming: '0.10 EUR/MB' }],
  [
    'unreadable cells',
    {
      price: 'ask',
      tax: '0.00',
      price_period: 'often',
      contract_months: 'long',
      service: 'Zeppelin',
      payment: 'barter',
      country: 'Atlantis',
      currency: 'shells',
      speed_down_mbps: 'fast',
      latency_ms: 'low',
      promo_months: 'some',
      source_url: 'see shop',
      as_of: 'undated',
    },
  ],
  ['another language', { terms: 'Nach 40 GB wird gedrosselt.' }],
  ['a double quote in a cell', { plan_name: 'The "Max"', terms: 'After 40 GB "speed" is reduced to 1.5 Mbps.', region: '"NSW"' }],
  ['a price below zero', { price: '-5', overage_price: '-5' }],
  ['speeds above belief', { speed_down_mbps: '622000', speed_up_mbps: '20', latency_ms: '5' }],
  ['lists without names', { one_time_fees: '1;2', monthly_fees: 'Included' }],
];

describe('the open format', () => {
  let profile: Profile;
  beforeAll(async () => {
    const found = (await loadProfiles(path.join(ROOT, 'data'))).profiles.find(({ id }) => id === 'open-format');
    if (!found) throw new Error('no open format');
    profile = found;
  });

  const read = (changes: Readonly<Record<string, string>>) => {
    const row: Readonly<Record<string, string>> = { ...FULL, ...changes };
    const { columns } = readColumns(Object.keys(row), 1);
    const cells: Row = { record: 1, line: 2, cells: Object.values(row) };
    const [offer] = bindProfile(profile, columns).offers(cells);
    if (!offer) throw new Error('no offer');
    const result = normalizer(aContext({ country: null, currency: null, carrier: { id: null, name: null } }))(offer);
    if (result.status === 'rejected') throw new Error('rejected');
    return { row, ...result };
  };

  test('the row of this test fills every column', () => expect(Object.keys(profile.fields).length).toBe(Object.keys(FULL).length));

  test.each(VARIANTS)('nothing is lost: %s', (_, changes) => {
    const { row, plan, notices } = read(changes);
    const quoted = new Set([
      ...plan.facts.flatMap(({ evidence }) => evidence.map(({ column }) => column)),
      ...notices.map(({ column }) => column),
    ]);
    const lost = Object.entries(row).filter(([column, text]) => !isPlaceholder(text) && !quoted.has(column) && !plan.terms.includes(text));
    expect(lost).toEqual([]);
  });

  test.each(VARIANTS)('every fact is the value of its place in the plan: %s', (_, changes) => {
    const { plan } = read(changes);
    const off = plan.facts.filter((fact) => !resolveFact(plan, fact));
    expect(off).toEqual([]);
  });

  test.each(VARIANTS)('certainty and evidence go together: %s', (_, changes) => {
    const { plan, row } = read(changes);
    for (const fact of plan.facts) {
      if (fact.certainty === 'not-stated') expect(fact).toMatchObject({ value: null, evidence: [] });
      else expect(fact.value).not.toBeNull();
      if (fact.certainty === 'stated') expect(fact.evidence.length).toBeGreaterThan(0);
      for (const { column, columnIndex, text, span } of fact.evidence) {
        const cell = row[column] ?? '';
        expect([Object.keys(row)[columnIndex], cell.slice(...span)]).toEqual([column, text]);
        expect(text).not.toBe('');
      }
    }
  });

  test.each(VARIANTS)('one fact per field: %s', (_, changes) => {
    const fields = read(changes).plan.facts.map(({ field }) => field);
    expect(fields.filter((field, i) => fields.indexOf(field) !== i)).toEqual([]);
  });

  test.each(VARIANTS)('the plan follows the schema: %s', (_, changes) => {
    const { plan } = read(changes);
    expect(PlanSchema.parse(plan)).toEqual(plan);
  });

  test.each(VARIANTS)('notices have their place in the file: %s', (_, changes) => {
    for (const notice of read(changes).notices) expect(notice).toMatchObject({ record: 1, line: 2 });
  });

  test('the wire form has every documented field', () => {
    const wire = wirePlan(read({}).plan);
    for (const field of [
      'id',
      'carrier',
      'name',
      'country',
      'service',
      'payment',
      'price',
      'allowance',
      'tiers',
      'unlimited_claim',
      'verdict',
      'speeds',
      'facts',
    ])
      expect(wire).toHaveProperty(field);
    expect(Object.keys(wire.price)).toEqual(['amount', 'currency', 'period', 'tax']);
    expect(Object.keys(wire.allowance)).toEqual(['kind', 'mb', 'period']);
    expect(Object.keys(wire.tiers[0] ?? {})).toEqual([
      'scope',
      'period',
      'from_mb',
      'action',
      'down_kbps',
      'price',
      'currency',
      'price_unit_mb',
      'charge_cap',
      'unit_cap_price',
      'unit_cap_mb',
    ]);
    expect(wire).toMatchObject({
      price: { amount: 80, currency: 'AUD', period: '28d', tax: 'included' },
      allowance: { kind: 'metered', mb: 40_000, period: '28d' },
      tiers: [
        { scope: 'data', from_mb: 40_000, action: 'throttle', down_kbps: 1500 },
        { action: 'charge', price: 10, price_unit_mb: 1000 },
        { scope: 'hotspot', from_mb: 5000 },
      ],
    });
  });
});

describe('what a plan never becomes', () => {
  test('a row without numbers has no number', () => {
    const plan = planOf({ plan_name: 'Max', terms: 'Sold in shops.' });
    expect([plan.prices, plan.data.kind, plan.data.volume, plan.tiers, plan.commitment.months, plan.termination, plan.verdict]).toEqual([
      [],
      'not-stated',
      null,
      [],
      null,
      null,
      null,
    ]);
  });
  test('an undisclosed overage is a charge without a price, never free', () => {
    const [tier] = planOf({ data_allowance: '5 GB', terms: 'Use above 5 GB is charged.' }).tiers;
    expect([tier?.effect, tier?.price, tier?.priceVolume]).toEqual(['charge', null, null]);
  });
  test('numbers of the same text do not depend on what was read before', () => {
    const normalize = normalizer(aContext());
    const row = () => anOffer({ plan_name: 'Max', price: '$20', data_allowance: '5 GB', terms: 'After 5 GB data costs $2 per GB.' });
    const first = normalize(row());
    normalize(
      anOffer({
        plan_name: 'Max',
        country: 'AU',
        currency: 'AUD',
        price: '$20',
        data_allowance: '5 GB',
        terms: 'After 5 GB data costs $2 per GB.',
      }),
    );
    expect(normalize(row())).toEqual(first);
  });
});

test('every target a profile can map has its place in a plan', () => {
  const mapped = new Set([
    ...Object.keys(FULL).map((name) => name.replace(/_m(?:bps|s)$/, '')),
    'tier_name',
    'price_after_promo',
    'contract_terms',
    'validity',
    'throttle_threshold',
    'throttle_speed',
    'plan_url',
    'terms_url',
    'contract_url',
  ]);
  expect(TARGETS.filter((target) => !mapped.has(target))).toEqual([]);
  const more = planOf({
    plan_name: 'Max',
    tier_name: '5G',
    price: '20',
    price_after_promo: '40',
    contract_terms: 'no contract',
    validity: '28 days',
    throttle_threshold: '5 GB',
    throttle_speed: '64 kbps',
    plan_url: 'https://example.com/p',
    terms_url: 'https://example.com/t',
    contract_url: 'https://example.com/c',
  });
  const quoted = new Set(more.facts.flatMap((fact: Fact) => fact.evidence.map(({ column }) => column)));
  expect([...quoted].sort()).toEqual([
    'contract_terms',
    'contract_url',
    'plan_name',
    'plan_url',
    'price',
    'price_after_promo',
    'terms_url',
    'throttle_speed',
    'throttle_threshold',
    'tier_name',
    'validity',
  ]);
  expect(more.facts.filter((fact) => !resolveFact(more satisfies Plan, fact))).toEqual([]);
});
