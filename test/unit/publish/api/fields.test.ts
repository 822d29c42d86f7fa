import { describe, expect, test } from 'vitest';
import { data as en } from '../../../../src/i18n/en/data.ts';
import { fieldWords } from '../../../../src/i18n/field-words.ts';
import { data as zh } from '../../../../src/i18n/zh/data.ts';
import { planFieldsZh } from '../../../../src/i18n/zh/plan-fields.ts';
import { planFields, withParts } from '../../../../src/publish/api/fields.ts';
import { OPERATIONS } from '../../../../src/publish/api/openapi.ts';

const fields = planFields().flatMap(withParts);
const named = new Map(fields.map((field) => [field.name, field]));

describe('the fields of a plan', () => {
  test.each([
    ['id', { type: 'text', nullable: false, unit: null }],
    ['country', { type: 'text', nullable: true, unit: null }],
    ['price_per_30_days', { type: 'number', nullable: true, unit: 'currency unit' }],
    ['tiers', { type: 'list', nullable: false, unit: null }],
    ['tiers[].from_mb', { type: 'number', nullable: true, unit: 'MB' }],
    ['tiers[].down_kbps', { type: 'number', nullable: true, unit: 'kbit/s' }],
    ['price_steps[].from_month', { type: 'number', nullable: false, unit: 'month' }],
    ['facts[].evidence[].text', { type: 'text', nullable: false, unit: null }],
    ['unread_terms', { type: 'true-false', nullable: false, unit: null }],
    ['termination', { type: 'object', nullable: true, unit: null }],
    ['service', { type: 'text', nullable: true, words: ['mobile', 'fixed', 'satellite'] }],
  ])('%s is read from the schema', (name, expected) => expect(named.get(name)).toMatchObject(expected));

  test('each says what it is; what null means is said once, elsewhere', () => {
    expect(fields.length).toBeGreaterThan(90);
    expect(fields.filter(({ description }) => description === '' || /null = not stated/.test(description))).toEqual([]);
  });

  test('each is described in Chinese, and nothing else is', () => {
    const own = Object.keys(planFieldsZh);
    const used = fields.map(({ name }) => (own.includes(name) ? name : `*.${name.replace(/^.*\./, '')}`));
    expect(used.filter((name) => !own.includes(name))).toEqual([]);
    expect(fields.filter(({ name }) => fieldWords('zh', name) === null || fieldWords('en', name) !== null)).toEqual([]);
    expect(own.filter((name) => !used.includes(name))).toEqual([]);
  });

  test('every unit has its word in both languages', () => {
    const units = fields.flatMap(({ unit }) => unit ?? []);
    for (const t of [en, zh]) expect(units.filter((unit) => !(unit in t.fields.units))).toEqual([]);
  });
});

test('every address of the API is described in both languages, and nothing else is', () => {
  const ids = OPERATIONS.map(({ id }) => id).toSorted();
  for (const t of [en, zh]) expect(Object.keys(t.api.operations).toSorted()).toEqual(ids);
});
