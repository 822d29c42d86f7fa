import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeriods } from '../../../../../src/core/fineprint/common/period.ts';
import { PeriodSchema } from '../../../../../src/core/model/index.ts';
import { quoted } from '../support.ts';

const periods = (text: string): [string, string][] => quoted(text, readPeriods(text));

describe('periods keep what is published', () => {
  test.each([
    ['28 days', '28 days', '28d'],
    ['30 days', '30 days', '30d'],
    ['30天', '30天', '30d'],
    ['30-day pass', '30-day', '30d'],
    ['7 days', '7 days', '7d'],
    ['1 day', '1 day', 'day'],
    ['24 hours', '24 hours', 'day'],
    ['1 month', '1 month', 'month'],
    ['12 months', '12 months', 'year'],
    ['3 months', '3 months', 'quarter'],
    ['monthly', 'monthly', 'month'],
    ['per month', 'month', 'month'],
    ['par mois', 'mois', 'month'],
    ['/mo', 'mo', 'month'],
    ['pro Monat', 'Monat', 'month'],
    ['im Kalendermonat', 'Kalendermonat', 'month'],
    ['je Abrechnungszeitraum', 'Abrechnungszeitraum', 'cycle'],
    ['28 Tage', '28 Tage', '28d'],
    ['pro Tag', 'Tag', 'day'],
    ['每月', '每月', 'month'],
    ['自然月', '自然月', 'month'],
    ['月', '月', 'month'],
    ['元/月', '月', 'month'],
    ['billing cycle', 'billing cycle', 'cycle'],
    ['bill cycle', 'bill cycle', 'cycle'],
    ['账期', '账期', 'cycle'],
    ['daily', 'daily', 'day'],
    ['当日', '当日', 'day'],
    ['元/天', '天', 'day'],
    ['weekly', 'weekly', 'week'],
    ['per hour', 'hour', 'hour'],
    ['a year', 'year', 'year'],
  ])('%s', (text, quote, period) => {
    expect(periods(text)).toEqual([[quote, period]]);
  });
});

describe('not a period', () => {
  test.each(['6 months', 'holidays', 'moisture', 'Sunday', '2018年3月1日', 'zwei Monate', 'Montag', 'demo', '12', '', 'today'])(
    '%s',
    (text) => {
      expect(periods(text)).toEqual([]);
    },
  );
});

test('every period fits the schema, and no string makes it throw', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('1', '28', ' ', 'day', 's', 'month', '天', '月', '/', 'cycle', 'é'), { maxLength: 10 }),
      (parts) => {
        for (const [, period] of periods(parts.join(''))) expect(PeriodSchema.safeParse(period).success).toBe(true);
      },
    ),
  );
});
