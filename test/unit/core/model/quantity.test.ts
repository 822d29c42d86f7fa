import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodSchema, SpeedRangeSchema, volumeFromMb, VolumeSchema, volumeToMb } from '../../../../src/core/model/index.ts';

test.each([
  [1000, 1e9],
  [0.001, 1000],
  [0, 0],
  [1.5, 1_500_000],
])('%d MB are %d bytes', (mb, bytes) => expect(volumeFromMb(mb)).toEqual({ bytes }));
test('there and back', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), (kilobytes) => {
      expect(volumeToMb(volumeFromMb(kilobytes / 1000))).toBe(kilobytes / 1000);
    }),
  );
});

describe('periods', () => {
  test.each(['hour', 'day', 'week', 'month', 'cycle', 'quarter', 'year', 'one-off', '28d', '365d', '9999d'])('%s', (period) =>
    expect(PeriodSchema.safeParse(period).success).toBe(true),
  );
  test.each(['', 'months', '0d', '028d', '10000d', '28', 'd', 'Month', '28 d'])('"%s" is none', (period) =>
    expect(PeriodSchema.safeParse(period).success).toBe(false),
  );
});

test.each([
  [VolumeSchema, { bytes: -1 }],
  [VolumeSchema, { bytes: Number.POSITIVE_INFINITY }],
  [SpeedRangeSchema, { lowKbps: -1, highKbps: 5 }],
  [SpeedRangeSchema, { lowKbps: 1 }],
])('impossible quantities are refused %#', (schema, value) => expect(schema.safeParse(value).success).toBe(false));
