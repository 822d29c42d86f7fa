import { expect, test } from 'vitest';
import { headerUnits } from '../../../../../src/core/ingest/draft/units.ts';

test.each([
  ['Data (GB)', { volume: 'GB', per: null }],
  ['Data Limit GB', { volume: 'GB' }],
  ['data_mb', { volume: 'MB' }],
  ['Volume (Go)', { volume: 'GB' }],
  ['Speed Mbps', { speed: 'Mbps', volume: null }],
  ['Débit (Ko/s)', { speed: 'Ko/s', volume: null }],
  ['throttle kbit/s', { speed: 'kbps' }],
  ['Price per GB', { volume: 'GB', per: 'volume' }],
  ['price/Mbps', { speed: 'Mbps', per: 'speed' }],
  ['Price RM', { currency: 'MYR' }],
  ['Preis (€)', { currency: 'EUR' }],
  ['Price in USD', { currency: 'USD' }],
  ['月费（元）', { currency: '元' }],
  ['월정액(원)', { currency: 'KRW' }],
  ['Price ($)', { currency: '$' }],
  ['Plan Duration Days', { time: 'days' }],
  ['有效期(天)', { time: 'days' }],
  ['Contract (months)', { time: 'months' }],
  ['latency_ms', { time: 'ms' }],
  ['Call price per min', { time: 'minutes' }],
  ['Monthly price', { volume: null, speed: null, time: null, currency: null, per: null }],
  ['Tomorrow', { volume: null, currency: null }],
  ['Romania', { currency: null }],
] as const)('%j bears %j', (header, units) => {
  expect(headerUnits(header)).toMatchObject(units);
});

test.each([
  ['Data Limit GB', 'Data Limit'],
  ['Price RM', 'Price'],
  ['Speed (Mbps)', 'Speed'],
  ['EUR', 'EUR'],
])('%j without its units is %j', (header, rest) => {
  expect(headerUnits(header).rest.replace(/\s+/g, ' ').trim()).toBe(rest);
});
