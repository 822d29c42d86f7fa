import { expect, test } from 'vitest';
import { PLAN_COLUMNS } from '../../../src/core/model/table/index.ts';
import { jsonArray, jsonLines, jsonRecord } from '../../../src/publish/json-lines.ts';
import { aPlan, aTier } from '../../support/a-plan.ts';

const plan = aPlan({ tiers: [aTier()], name: '=1+1' });

test('a record has all columns in their order; what is not stated is null, texts are as they are, numbers are numbers', () => {
  const record = jsonRecord(PLAN_COLUMNS, plan);
  expect(Object.keys(record)).toEqual(PLAN_COLUMNS.map(({ name }) => name));
  expect(record).toMatchObject({
    name: '=1+1',
    price: 30,
    data_mb: 20_000,
    payment: 'postpaid',
    region: null,
    terms: [],
    unread_terms: false,
  });
  expect(record['tiers']).toMatchObject([{ from_mb: 20_000, action: 'throttle', down_kbps: 128 }]);
});

test('lines and array hold the same records', () => {
  const lines = [...jsonLines(PLAN_COLUMNS, [plan, plan])];
  expect(lines).toHaveLength(2);
  const record: unknown = JSON.parse(lines[0] ?? '');
  expect(record).toEqual(jsonRecord(PLAN_COLUMNS, plan));
  expect(JSON.parse([...jsonArray(PLAN_COLUMNS, [plan, plan])].join(''))).toEqual([record, record]);
  expect(JSON.parse([...jsonArray(PLAN_COLUMNS, [])].join(''))).toEqual([]);
});
