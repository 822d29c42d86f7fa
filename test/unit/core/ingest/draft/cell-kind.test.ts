import { expect, test } from 'vitest';
import { cellKinds, type CellKind } from '../../../../../src/core/ingest/draft/cell-kind.ts';

test.each<[string, CellKind[]]>([
  ['12.50', ['number']],
  ['1,234.50', ['number']],
  ['1 234,50', ['number']],
  ['150.00*', ['number']],
  ['53-304', ['number']],
  ['$12.50', ['money']],
  ['12,50 €', ['money']],
  ['RM 48', ['money']],
  ['₩69,000', ['money']],
  ['59元', ['money']],
  ['R$ 29,90', ['money']],
  ['20 GB', ['volume']],
  ['25 Go', ['volume']],
  ['500MB', ['volume']],
  ['100 Mbps', ['speed']],
  ['256 Ko/s', ['speed']],
  ['64 kbit/s', ['speed']],
  ['https://example.org/x', ['url']],
  ['www.example.org', ['url']],
  ['2024-01-31', ['date']],
  ['14/3/2013', ['date']],
  ['2024年1月1日', ['date']],
  ['Yes', ['yes-no']],
  ['是', ['yes-no']],
  ['0', ['binary', 'number']],
  ['1', ['binary', 'number']],
  ['30 days', ['duration']],
  ['12个月', ['duration']],
  ['24개월', ['duration']],
  ['3 Mois', ['duration']],
  ['28 दिन', ['duration']],
  ['200 min', ['minutes']],
  ['100 SMS', ['messages']],
  ['(800) 555-0100', ['phone']],
  ['Unlimited', ['unlimited']],
  ['不限', ['unlimited']],
  ['prepaid', ['payment']],
  ['Fixed', ['service']],
  ['USD', ['currency-code']],
  ['DE', ['country-code']],
  ['Included', ['tax']],
  ['month', ['period']],
  ['After 5 GB the speed is reduced to 64 kbps.', ['prose', 'text']],
  ['套餐内流量用尽后，限速至1Mbps，次月恢复使用。', ['prose', 'text']],
  ['Sn 6mbps adsl', ['text']],
])('%j looks like %j', (cell, kinds) => {
  expect(cellKinds(cell)).toEqual(expect.arrayContaining(kinds));
});

test.each<[string, CellKind]>([
  ['20 GB', 'speed'],
  ['20 GB', 'text'],
  ['100 Mbps', 'volume'],
  ['Meridian 20', 'number'],
  ['Meridian 20', 'money'],
  ['Example Inc.', 'url'],
  ['12345', 'phone'],
  ['5G Max', 'currency-code'],
])('%j does not look like %s', (cell, kind) => {
  expect(cellKinds(cell)).not.toContain(kind);
});

test.each(['', '  ', 'NULL', 'n/a', 'TBD', '-'])('%j says nothing', (cell) => {
  expect(cellKinds(cell)).toEqual([]);
});

test('a cell of megabytes is prose and is not searched', () => {
  expect(cellKinds('9'.repeat(5_000_000))).toEqual(['prose', 'text']);
});
