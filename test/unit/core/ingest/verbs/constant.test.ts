import { expect, test } from 'vitest';
import { bind, columnsOf, schema } from '../../../../../src/core/ingest/verbs/constant.ts';

test('a constant takes no cell of the file', () => {
  expect(bind().take([], -1)).toEqual({ cells: [] });
  expect(bind().places).toEqual([]);
  expect(columnsOf()).toEqual([]);
});

test.each([{ constant: '' }, { constant: 1 }, { constant: 'mobile', unit: 'GB' }])('%j is refused', (mapping) => {
  expect(schema.safeParse(mapping).success).toBe(false);
});
