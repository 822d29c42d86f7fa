import { describe, expect, test } from 'vitest';
import { volumeToMb, type Allowance } from '../../../../src/core/model/index.ts';
import { readDataAllowance, readUnitAllowance } from '../../../../src/core/normalize/allowance.ts';
import { aConstant, aField, aMapped, codesOf, inShort } from './support.ts';

const short = ({ kind, volume, period }: Allowance): unknown[] => [kind, volume && volumeToMb(volume), period];
const read = (text: string, hint = {}) => readDataAllowance('allowance.data', aField(text, hint), 'month', 'en');

describe('data', () => {
  test.each([
    ['20 GB', 'metered', 20_000, 'month', '20 GB'],
    ['1.5 TB', 'metered', 1_500_000, 'month', '1.5 TB'],
    ['500 Mo', 'metered', 500, 'month', '500 Mo'],
    ['0 GB', 'metered', 0, 'month', '0 GB'],
    ['2 GB/day', 'metered', 2000, 'day', '2 GB'],
    ['75 MB per week', 'metered', 75, 'week', '75 MB'],
    ['每日1GB', 'metered', 1000, 'day', '1GB'],
    ['Daily 2 GB', 'metered', 2000, 'day', '2 GB'],
    ['30 days: 2 GB', 'metered', 2000, 'month', '2 GB'],
    ['40 GB then limited', 'metered', 40_000, 'month', '40 GB'],
    ['20 GB high-speed', 'metered', 20_000, 'month', '20 GB'],
    ['20 GB, then unlimited at 128 kbps', 'metered', 20_000, 'month', '20 GB'],
    ['Unlimited', 'unlimited', null, 'month', 'Unlimited'],
    ['Unlimited (20 GB at full speed)', 'unlimited', null, 'month', 'Unlimited'],
    ['5G completely unlimited', 'unlimited', null, 'month', 'unlimited'],
    ['不限量', 'unlimited', null, 'month', '不限量'],
    ['not allowed', 'excluded', null, null, 'not allowed'],
    ['none', 'excluded', null, null, 'none'],
    ['不含', 'excluded', null, null, '不含'],
  ])('%s', (text, kind, mb, period, quoted) => {
    const { value, facts, notices } = read(text);
    expect([short(value), notices]).toEqual([[kind, mb, period], []]);
    expect(inShort(facts[0])).toEqual(['stated', mb ?? kind, quoted]);
    expect(value.wording).toBe(text);
  });

  test.each(['', 'NULL', 'na', 'TBD', '-'])('"%s" is never unlimited', (text) => {
    const { value, facts, notices } = read(text);
    expect([value.kind, value.wording, inShort(facts[0]), codesOf(notices)]).toEqual([
      'not-stated',
      null,
      ['not-stated', null],
      ['placeholder-value'],
    ]);
  });
  test('an absent column is never unlimited', () =>
    expect(readDataAllowance('allowance.data', undefined, 'month', 'en')).toMatchObject({ value: { kind: 'not-stated' }, notices: [] }));

  test.each(['0', '999', '1000', '-1'])('%s means unlimited only where the profile says so', (text) => {
    const unit = { unit: 'GB' };
    const told = read(text, { ...unit, unlimited: [text] });
    expect([short(told.value), inShort(told.facts[0]), told.facts[0]?.rule]).toEqual([
      ['unlimited', null, 'month'],
      ['derived', 'unlimited', text],
      'profile-unlimited',
    ]);
    expect(read(text, unit).value.kind).not.toBe('unlimited');
  });
  test.each([
    ['0', { unit: 'GB' }, ['metered', 0, 'month']],
    ['999', { unit: 'GB' }, ['metered', 999_000, 'month']],
    ['0', { unit: 'GB', excluded: ['0'] }, ['excluded', null, null]],
    ['-1', { unit: 'GB', notStated: ['-1'] }, ['not-stated', null, null]],
    ['20', {}, ['not-stated', null, null]],
    ['1,5', { unit: 'GB', numbers: 'comma' }, ['metered', 1500, 'month']],
  ])('%s with the hint %j', (text, hint, expected) => expect(short(read(text, hint).value)).toEqual(expected));

  test.each(['0.10 INR/10KB', '0.06 EUR/MB in Europe, blocked after 1 GB', '$10 per 1 GB'])(
    '%s: what a price buys is not included',
    (text) => {
      const { value, facts } = read(text);
      expect([value.kind, value.wording, inShort(facts[0])]).toEqual(['not-stated', text, ['stated', text, text]]);
    },
  );
  test('words are kept, reported, and nothing is counted from them', () => {
    const { value, facts, notices } = read('shared with main line');
    expect([value.kind, inShort(facts[0]), codesOf(notices)]).toEqual([
      'not-stated',
      ['stated', 'shared with main line', 'shared with main line'],
      ['unreadable-value'],
    ]);
  });
  test.each(['1 GB + 1 GB YouTube', '10 GB + 2 GB/day'])('%s: the first counts, the rest is reported', (text) => {
    const { value, notices } = read(text);
    expect([value.volume && volumeToMb(value.volume), codesOf(notices)]).toEqual([Number.parseInt(text, 10) * 1000, ['partly-read-value']]);
  });
  test.each([
    ['a constant', aConstant('20 GB'), ['derived', 20_000]],
    ['a constant word', aConstant('unlimited'), ['derived', 'unlimited']],
    ['a value map', aMapped('L', '20 GB'), ['derived', 20_000, 'L']],
  ])('%s of the profile is derived', (_, field, fact) =>
    expect(inShort(readDataAllowance('allowance.data', field, 'month', 'en').facts[0])).toEqual(fact),
  );
});

describe('minutes and messages', () => {
  const units = (text: string, hint = {}) => readUnitAllowance('allowance.voice', aField(text, hint), 'month');
  test.each([
    ['500 min', 'metered', 500, 'month'],
    ['100 SMS/day', 'metered', 100, 'day'],
    ['2 hours', 'metered', 120, 'month'],
    ['1,000 min', 'metered', 1000, 'month'],
    ['0', 'metered', 0, 'month'],
    ['unlimited', 'unlimited', null, 'month'],
    ['unlimited (5000 min fair use)', 'unlimited', null, 'month'],
    ['무제한', 'unlimited', null, 'month'],
    ['unlimited on-net, 300 min off-net', 'metered', 300, 'month'],
    ['unlimited on-net', 'not-stated', null, null],
    ['not included', 'excluded', null, null],
    ['5 min per call free', 'not-stated', null, null],
    ['0.15/min', 'not-stated', null, null],
    ['0.19元/分钟', 'not-stated', null, null],
    ['pay per use', 'not-stated', null, null],
    ['-1', 'not-stated', null, null],
  ])('%s', (text, kind, count, period) => {
    const { value, facts } = units(text);
    expect([value.kind, value.units, value.period, value.wording]).toEqual([kind, count, period, text]);
    expect(inShort(facts[0])).toEqual(['stated', kind === 'not-stated' ? text : (count ?? kind), text]);
  });
  test.each(['', 'NULL'])('"%s" is not stated', (text) =>
    expect(units(text)).toMatchObject({ value: { kind: 'not-stated', wording: null }, facts: [{ certainty: 'not-stated' }] }),
  );
  test.each([
    ['999', { unlimited: ['999'] }, 'unlimited'],
    ['0', { excluded: ['0'] }, 'excluded'],
    ['-1', { notStated: ['-1'] }, 'not-stated'],
    ['999', {}, 'metered'],
  ])('%s with the hint %j is %s', (text, hint, kind) => expect(units(text, hint).value.kind).toBe(kind));
  test("the profile's meaning of a value is derived", () =>
    expect(inShort(units('999', { unlimited: ['999'] }).facts[0])).toEqual(['derived', 'unlimited', '999']));
});
