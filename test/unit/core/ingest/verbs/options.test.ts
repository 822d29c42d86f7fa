import { describe, expect, test } from 'vitest';
import { ColumnSchema } from '../../../../../src/core/ingest/verbs/options.ts';

describe('how a column is named', () => {
  test.each([
    ['price', true],
    [['price', 'prix'], true],
    [0, true],
    [[], false],
    [-1, false],
    [1.5, false],
    [null, false],
  ])('%j', (column, accepted) => {
    expect(ColumnSchema.safeParse(column).success).toBe(accepted);
  });
});
