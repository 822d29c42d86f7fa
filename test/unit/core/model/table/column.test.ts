import { describe, expect, test } from 'vitest';
import { valueOf, type ColumnType } from '../../../../../src/core/model/table/index.ts';

describe('the value of a cell by the type of its column', () => {
  test.each<readonly [ColumnType, string, unknown]>([
    ['string', '20', '20'],
    ['number', '20', 20],
    ['number', '-5.25', -5.25],
    ['number', '1.5e-7', 1.5e-7],
    ['number', '1,000', undefined],
    ['number', '0x10', undefined],
    ['number', ' ', undefined],
    ['integer', '3', 3],
    ['decimal', '10.00', '10.00'],
    ['decimal', 'ten', undefined],
    ['boolean', 'true', true],
    ['boolean', 'FALSE', false],
    ['boolean', 'yes', undefined],
    ['date', '2026-02-28', '2026-02-28'],
    ['date', '28.02.2026', undefined],
    ['array', '[1]', [1]],
    ['object', '{"a":1}', { a: 1 }],
    ['array', '[1', undefined],
  ])('%s %j → %j', (type, text, value) => {
    expect(valueOf(type, text)).toEqual(value);
  });
});
