import { expect, test } from 'vitest';
import { GUIDE_ITEMS, rulesFor } from '../../../src/catalogue/guide-checklist.ts';
import { RULES } from '../../../src/core/disclosure/index.ts';
import { OPEN_FORMAT } from '../../../src/core/ingest/index.ts';

test('every column of the open format stands in the checklist once', () => {
  expect(GUIDE_ITEMS.flatMap(({ columns }) => [...columns]).sort()).toEqual(OPEN_FORMAT.map(({ name }) => name).sort());
});

test('every rule that a column answers is named, and no rule that is switched off', () => {
  const named = new Set(GUIDE_ITEMS.flatMap(({ columns }) => rulesFor(columns)));
  expect(RULES.filter((rule) => rule.fields.length > 0 && rule.grade !== 'unverified' && !named.has(rule))).toEqual([]);
  expect([...named].filter(({ grade }) => grade === 'unverified')).toEqual([]);
  expect(named.size).toBeGreaterThan(20);
});

test('rules ask for fields of the open format', () => {
  const columns = OPEN_FORMAT.map(({ name }) => name);
  expect(RULES.flatMap(({ id, fields }) => fields.filter((field) => !columns.includes(field)).map((field) => `${id}: ${field}`))).toEqual(
    [],
  );
});
