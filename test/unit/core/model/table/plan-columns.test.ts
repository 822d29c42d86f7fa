import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseProfile } from '../../../../../src/core/ingest/index.ts';
import { PLACE_COLUMNS, PLAN_COLUMNS, READ_COLUMNS } from '../../../../../src/core/model/table/index.ts';
import { aPlan } from '../../../../support/a-plan.ts';
import { ROOT } from '../../../../support/project-files.ts';

const names = PLAN_COLUMNS.map(({ name }) => name);

test('every column has one name, and a meaning in both languages', () => {
  expect(new Set(names).size).toBe(names.length);
  for (const { name, meaning } of PLAN_COLUMNS) {
    expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(meaning.en).toMatch(/^[A-Z].*\.$/s);
    expect(meaning.zh).toMatch(/\p{Script=Han}.*。$/su);
  }
});

test('the layout plan-table maps exactly these columns', () => {
  const read = parseProfile(JSON.parse(readFileSync(path.join(ROOT, 'data/layouts/plan-table.json'), 'utf8')));
  expect(read).toMatchObject({ ok: true, profile: { fields: { exact: { join: names } } } });
});

test('what is not read is the place of the plan, the price beside the prices, and the claim beside its words', () => {
  expect(names.filter((name) => !READ_COLUMNS.has(name) && !PLACE_COLUMNS.has(name))).toEqual([
    'price',
    'currency',
    'price_period',
    'price_tax',
    'unlimited_claim',
  ]);
});

test('columns that must not be empty never are', () => {
  const plan = aPlan();
  const required = PLAN_COLUMNS.filter((column) => column.required);
  expect(required.map(({ name }) => name)).toEqual(['id', 'carrier_id', 'carrier', 'name', 'unlimited_claim']);
  for (const { of } of required) expect(of(plan)).not.toBeNull();
});

test.each([
  [null, false],
  ['Unlimited', true],
])('a claim in the words %j is %j', (words, claimed) => {
  const plan = aPlan({ unlimitedClaim: words });
  const of = (name: string): unknown => PLAN_COLUMNS.find((column) => column.name === name)?.of(plan);
  expect([of('unlimited_claim'), of('unlimited_words')]).toEqual([claimed, words]);
});
