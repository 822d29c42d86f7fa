import { describe, expect, test } from 'vitest';
import {
  chargeReader,
  offerReader,
  priceReader,
  readNaming,
  sellerReader,
  speedReader,
  usageReader,
} from '../../../../src/core/normalize/readers.ts';
import { aContext, aField, anOffer, codesOf, factOf, type Cells } from './support.ts';

const fieldsOf = (cells: Cells) => anOffer(cells).fields;

describe('readNaming', () => {
  test.each([
    ['name and id', { plan_name: 'Max', plan_id: 'X1' }, ['Max', 'X1']],
    ['the id is the name where there is none', { plan_id: 'X1' }, ['X1', 'X1']],
    ['no id', { plan_name: 'Max' }, ['Max', null]],
    ['a placeholder is no id', { plan_name: 'Max', plan_id: 'NULL' }, ['Max', null]],
    ['neither', {}, [null, null]],
  ])('%s', (_, cells, expected) => {
    const { name, publishedId } = readNaming(fieldsOf(cells));
    expect([name.value, publishedId.value]).toEqual(expected);
  });
});

describe('sellerReader', () => {
  const read = sellerReader(aContext({ currency: null, carrier: { id: null, name: null } }));
  test('currency and country of the row go before those of the file, and each row has its own', () => {
    const rows = [
      { country: 'AU', carrier: 'Acme', currency: 'AUD' },
      { country: 'NZ', carrier: 'Acme', currency: '' },
      { country: '', carrier: 'Acme', currency: '' },
    ];
    expect(rows.map((row) => read(fieldsOf(row)).money).map(({ currency, country }) => [currency, country])).toEqual([
      ['AUD', 'AU'],
      ['NZD', 'NZ'],
      ['USD', 'US'],
    ]);
  });
  test('what cannot be read is reported once per row', () =>
    expect(codesOf(read(fieldsOf({ country: 'Atlantis', service: 'Zeppelin', currency: 'shells' })).notices)).toEqual([
      'unreadable-value',
      'unreadable-value',
      'unreadable-value',
    ]));
  test('rows that say the same share one answer', () => {
    const fields = fieldsOf({ country: 'AU', carrier: 'Acme' });
    expect(read({ ...fields })).toBe(read(fields));
  });
});

describe('the same words under other circumstances are read again', () => {
  const seller = sellerReader(aContext({ currency: null }));
  const [au, us] = [seller(fieldsOf({ country: 'AU' })), seller(fieldsOf({ country: 'US' }))];
  test('charges', () => {
    const [read, fields] = [chargeReader(), fieldsOf({ activation_fee: '$10' })];
    expect([au, us, au].map((from) => read(fields, from).value.activation[0]?.amount?.currency)).toEqual(['AUD', 'USD', 'AUD']);
  });
  test('prices', () => {
    const [read, fields] = [priceReader(), fieldsOf({ price: '10', price_period: 'month' })];
    expect([au, us].map((from) => read(fields, from).value[0]?.amount.currency)).toEqual(['AUD', 'USD']);
  });
  test('usage', () => {
    const [read, fields] = [usageReader(aContext()), fieldsOf({ data_allowance: '5 GB', overage_price: '$2/GB', voice: '100 min' })];
    const answers = [
      read(fields, 'Basic', { period: 'month', assumed: false }, us),
      read(fields, 'Basic', { period: '28d', assumed: false }, au),
      read(fields, 'Basic', { period: 'month', assumed: true }, us),
    ];
    expect(
      answers.map(({ policy, units }) => [
        policy.value.tiers[0]?.period,
        policy.value.tiers[0]?.periodAssumed,
        policy.value.tiers[0]?.price?.currency,
        units.value.voice.period,
      ]),
    ).toEqual([
      ['month', false, 'USD', 'month'],
      ['28d', false, 'AUD', '28d'],
      ['month', true, 'USD', 'month'],
    ]);
  });
  test('usage by the name of the plan', () => {
    const [read, fields] = [usageReader(aContext()), fieldsOf({ terms: 'After 5 GB, 128 kbps.' })];
    const scopes = (name: string) =>
      read(fields, name, { period: 'month', assumed: false }, us).policy.value.tiers.map(({ scope }) => scope);
    expect([scopes('Basic'), scopes('Roaming pass'), scopes('Basic')]).toEqual([['data'], ['roaming'], ['data']]);
  });
});

describe('speedReader', () => {
  test('implausible speeds are left out and reported for each column, the latency stays', () => {
    const { value, facts, notices } = speedReader()(fieldsOf({ speed_down: '622000', speed_up: '20', latency: '5' }));
    expect([value, facts.map(({ field }) => field), notices.map(({ code, column }) => [code, column])]).toEqual([
      [{ technology: null, down: null, up: null, latencyMs: [5, 5] }],
      ['speeds.0.latency'],
      [
        ['suspicious-value', 'speed_down'],
        ['suspicious-value', 'speed_up'],
      ],
    ]);
  });
  test('plausible ones pass', () => expect(speedReader()({ speed_down: aField('100 Mbps') }).value).toHaveLength(1));
});

test('offerReader: where, for whom, until when, and links by kind', () => {
  const { offer, links } = offerReader()(
    fieldsOf({
      region: 'NSW',
      available_to: '2025-12-31',
      validity: '28 days',
      terms_url: 'example.com/t',
      plan_url: 'not a link',
      as_of: 'NULL',
    }),
  );
  expect(offer.value).toEqual({
    region: 'NSW',
    eligibility: null,
    support: null,
    from: null,
    to: '2025-12-31',
    asOf: null,
    validity: '28d',
  });
  expect([links.value, codesOf(links.notices), factOf(links.facts, 'links.terms')]).toEqual([
    { terms: 'https://example.com/t' },
    ['unreadable-value'],
    ['stated', 'https://example.com/t', 'example.com/t'],
  ]);
});
