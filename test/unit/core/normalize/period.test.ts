import { describe, expect, test } from 'vitest';
import { readPeriod, readPricePeriod, readValidity } from '../../../../src/core/normalize/period.ts';
import { aConstant, aField, aMapped, codesOf, inShort } from './support.ts';

describe('readPeriod', () => {
  test.each([
    ['__proto__', undefined, null],
    ['constructor', undefined, null],
    ['month', undefined, 'month'],
    ['Month', undefined, 'month'],
    ['28d', undefined, '28d'],
    ['28 days', undefined, '28d'],
    ['1d', undefined, 'day'],
    ['1 day', undefined, 'day'],
    ['30', 'days', '30d'],
    ['1', 'days', 'day'],
    ['7.0', 'days', '7d'],
    ['0', 'days', null],
    ['1', 'months', 'month'],
    ['3', 'months', 'quarter'],
    ['6', 'months', '180d'],
    ['12', 'months', 'year'],
    ['one-off', undefined, 'one-off'],
    ['billing cycle', undefined, 'cycle'],
    ['每月', undefined, 'month'],
    ['年', undefined, 'year'],
    [' 月 ', undefined, 'month'],
    ['天', undefined, 'day'],
    ['week', undefined, 'week'],
    ['NULL', undefined, null],
    ['now and then', undefined, null],
    ['30 days', 'months', '30d'],
    ['400', 'months', null],
  ])('%s in %s → %s', (text, unit, period) => expect(readPeriod(aField(text, unit === undefined ? {} : { unit }))).toBe(period));
  test('nothing', () => expect(readPeriod(undefined)).toBeNull());
});

describe('readPricePeriod', () => {
  test.each([
    ['its own cell', aField('28 days'), aField('30 days'), '28d', ['stated', '28d', '28 days'], []],
    ['the validity of the purchase', undefined, aField('7 days'), '7d', ['derived', '7d', '7 days'], []],
    ['a constant', aConstant('month'), undefined, 'month', ['derived', 'month'], []],
    ['a value map', aMapped('M', 'month'), undefined, 'month', ['derived', 'month', 'M'], []],
    ['nothing: a month is assumed', undefined, undefined, 'month', ['derived', 'month'], []],
    ['an unreadable cell: the validity', aField('sometimes'), aField('7 days'), '7d', ['derived', '7d', '7 days'], ['unreadable-value']],
    ['an unreadable cell: assumed', aField('sometimes'), undefined, 'month', ['derived', 'month'], ['unreadable-value']],
  ])('%s', (_, own, validity, value, fact, codes) => {
    const read = readPricePeriod(own, validity);
    expect([read.value, inShort(read.facts[0]), codesOf(read.notices)]).toEqual([value, fact, codes]);
  });
});

describe('readValidity', () => {
  test.each([
    ['365 days', '365d', ['stated', '365d', '365 days'], []],
    ['until used up', null, undefined, ['unreadable-value']],
    ['NULL', null, undefined, []],
  ])('%s', (text, value, fact, codes) => {
    const read = readValidity(aField(text));
    expect([read.value, inShort(read.facts[0]), codesOf(read.notices)]).toEqual([value, fact, codes]);
  });
});
