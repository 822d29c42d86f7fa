import { describe, expect, test } from 'vitest';
import type { Plan, RawOffer } from '../../../../src/core/model/index.ts';
import { normalizer, type NormalizeResult } from '../../../../src/core/normalize/index.ts';
import { aContext } from './support.ts';

/** A row of the plan table with these cells. */
function read(cells: Readonly<Record<string, string>>): NormalizeResult {
  const filled = Object.entries(cells).map(([column, text], columnIndex) => ({ column, columnIndex, text, offset: 0 }));
  const offer: RawOffer = { record: 1, line: 2, fields: { exact: { serial: 1, cells: filled, hint: { numbers: 'point' } } } };
  return normalizer(aContext({ country: 'US', coverage: 'excerpt' }))(offer);
}

function planOf(cells: Readonly<Record<string, string>>): Plan {
  const result = read(cells);
  if (result.status !== 'plan') return expect.unreachable();
  return result.plan;
}

describe('a row that states a plan value by value', () => {
  test('takes each cell for what it is; terms start no tier and a name makes no claim', () => {
    const plan = planOf({
      id: 'us-acme-x',
      name: 'Unlimited Max',
      data_kind: 'metered',
      data_mb: '5000',
      terms: '["After 20 GB the speed is reduced to 128 kbps."]',
      voice_overage: '0.10/min',
    });
    expect(plan).toMatchObject({ id: 'us-acme-x', unlimitedClaim: null, verdict: null, voiceOverage: '0.10/min' });
    expect(plan.tiers).toEqual([]);
    expect(plan.terms).toEqual(['After 20 GB the speed is reduced to 128 kbps.']);
    expect(plan.data).toMatchObject({ kind: 'metered', volume: { bytes: 5_000_000_000 }, period: null });
  });

  test('what is not there is not stated', () => {
    const plan = planOf({ name: 'Basic', carrier: 'Acme Mobile' });
    expect(plan).toMatchObject({
      id: 'us-acme-mobile-basic',
      carrier: { id: 'us-acme-mobile', name: 'Acme Mobile' },
      country: 'US',
      coverage: 'excerpt',
      prices: [],
      data: { kind: 'not-stated' },
      termination: null,
      unreadTerms: false,
    });
    expect(plan.facts.filter(({ certainty }) => certainty === 'not-stated').map(({ field }) => field)).toContain('price.amount');
  });

  test.each([
    ['a claim without tiers, of a whole file', { coverage: 'full' }, 'hidden'],
    ['of an excerpt', {}, 'not established'],
    ['a throttle with its speed', { tiers: '[{"period":"month","from_mb":1,"action":"throttle","down_kbps":64}]' }, 'explicit'],
    ['no limit from the first byte', { tiers: '[{"period":"month","from_mb":0,"action":"full_speed"}]' }, 'truly unlimited (stated)'],
    ['a verdict of its own', { verdict: 'contradictory' }, 'contradictory'],
  ])('%s gives the verdict', (_, cells, verdict) => {
    expect(planOf({ name: 'Endless', unlimited_words: 'Endless', ...cells }).verdict).toBe(verdict);
  });

  test('a guarded text is given back with the place it stands in', () => {
    const plan = planOf({ name: "'=1+1", eligibility: '\'"a\\nb"' });
    expect(plan).toMatchObject({ name: '=1+1', availability: { eligibility: 'a\nb' } });
    expect(plan.facts.find(({ field }) => field === 'name')?.evidence).toEqual([
      { column: 'name', columnIndex: 0, text: "'=1+1", span: [0, 5] },
    ]);
  });

  test('a value in a list is quoted where it stands', () => {
    const tiers =
      '[{"period":"month","from_mb":5000,"action":"block"},{"period":"month","from_mb":9000,"action":"throttle","down_kbps":64}]';
    const plan = planOf({
      name: 'X',
      prices: '[{"kind":"standard","amount":"20.00","currency":"EUR","period":"month"}]',
      one_time_charges: '[{"label":"Late fee","wording":"up to 8.95"}]',
      tiers,
      speeds: '[{"down_kbps":[1000,5000]}]',
    });
    const quoted = (field: string) => plan.facts.find((fact) => fact.field === field)?.evidence.map(({ text }) => text);
    expect(Object.fromEntries(plan.facts.map(({ field }) => [field, quoted(field)]))).toMatchObject({
      'price.amount': ['20.00'],
      'price.currency': ['EUR'],
      'charges.one_time.0': ['up to 8.95'],
      'tiers.0.threshold': ['5000'],
      'tiers.1.effect': ['throttle'],
      'tiers.1.speed': ['64'],
      'speeds.0.down': ['[1000,5000]'],
    });
    const speed = plan.facts.find(({ field }) => field === 'tiers.1.speed')?.evidence[0];
    expect(tiers.slice(...(speed?.span ?? []))).toBe('64');
  });

  test('a value named in `derived` is worked out, not stated', () => {
    const cells = { name: 'X', tiers: '[{"period":"month","from_mb":5000,"action":"block"}]', derived: '["tiers.0.threshold","country"]' };
    const certainty = (field: string) => planOf(cells).facts.find((fact) => fact.field === field)?.certainty;
    expect(certainty('tiers.0.threshold')).toBe('derived');
    expect(certainty('tiers.0.effect')).toBe('stated');
    expect(certainty('country')).toBe('derived');
  });
});

describe('notices', () => {
  const codes = (cells: Readonly<Record<string, string>>): string[] =>
    read(cells).notices.map(({ code, column }) => `${code} ${column ?? ''}`.trim());
  const PRICES = '[{"kind":"standard","amount":"20.00","currency":"EUR","period":"month"}]';

  test.each([
    ['a value that is none of its column', { name: 'X', data_mb: 'lots' }, ['unreadable-value data_mb']],
    ['a list with a wrong item', { name: 'X', tiers: '[{"action":"block"}]' }, ['unreadable-value tiers']],
    ['a price that differs from the prices', { name: 'X', prices: PRICES, price: '30' }, ['conflicting-terms price']],
    ['a price beside no prices', { name: 'X', price: '30' }, ['conflicting-terms price']],
    ['a claim without its words', { name: 'X', unlimited_claim: 'true' }, ['conflicting-terms unlimited_claim']],
    ['a claim with its words', { name: 'X', unlimited_claim: 'TRUE', unlimited_words: 'Endless' }, []],
    ['a price a spreadsheet has written its own way', { name: 'X', prices: PRICES, price: '20', currency: 'EUR' }, []],
    ['where the plan was published', { name: 'X', source: 'us/acme', source_line: '7' }, []],
    ['no name', { id: 'us-x', data_mb: '5' }, ['no-plan-name']],
  ])('%s', (_, cells, expected) => {
    expect(codes(cells)).toEqual(expected);
  });

  test('a row without a name is rejected', () => {
    expect(read({ id: 'us-x' }).status).toBe('rejected');
  });
});
