import { describe, expect, test } from 'vitest';
import { cellValue, repeats, rowBody } from '../../../../../src/core/model/table/index.ts';
import { aPlan, aPriceStep, NOT_STATED, someMoney } from '../../../../support/a-plan.ts';

test.each([
  ['id', 'US Acme', undefined],
  ['id', 'us-acme', 'us-acme'],
  ['country', 'USA', undefined],
  ['data_kind', 'lots', undefined],
  ['data_mb', '-1', undefined],
  ['data_mb', '1e999', undefined],
  ['data_period', '28d', '28d'],
  ['validity', 'a while', undefined],
  ['video_cap_p', '480.5', undefined],
  ['name', "'=1+1", '=1+1'],
  ['prices', '[{"kind":"standard","amount":"1e9","period":"month"}]', undefined],
  ['prices', '[{"kind":"standard","amount":"5","period":"month","colour":"red"}]', undefined],
  ['tiers', '[{"period":"month","action":"explode"}]', undefined],
  ['terms', '["a",1]', undefined],
  ['price', '5', undefined],
  ['no_such_column', '5', undefined],
])('%s %j is read as %j', (name, cell, value) => {
  expect(cellValue(name, cell)).toEqual(value);
});

describe('a column that repeats what others say', () => {
  const plan = aPlan({ prices: [aPriceStep({ amount: someMoney('30.00', 'EUR'), tax: 'included' })] });

  test.each([
    ['price', '30.00', true],
    ['price', '30', true],
    ['price', '31', false],
    ['price', 'thirty', false],
    ['currency', 'EUR', true],
    ['price_tax', 'excluded', false],
    ['source_line', '7', null],
    ['name', 'Twenty', null],
  ])('%s %j: %j', (column, cell, same) => {
    expect(repeats(plan, column, cell)).toBe(same);
  });
});

test('a plan of which only the name is known states nothing else', () => {
  const body = rowBody(new Map(), 'Basic', { country: null, language: 'en', coverage: 'excerpt' });
  expect(body).toMatchObject({
    name: 'Basic',
    country: null,
    language: 'en',
    coverage: 'excerpt',
    prices: [],
    tiers: [],
    links: {},
    terms: [],
  });
  for (const service of ['data', 'hotspot', 'voice', 'sms', 'roaming'] as const) expect(body[service]).toEqual(NOT_STATED);
});
