import { describe, expect, test } from 'vitest';
import type { SpeedEntry } from '../../../../src/core/model/index.ts';
import { implausible, readSpeedEntries } from '../../../../src/core/normalize/speeds.ts';
import { aConstant, aField, codesOf, inShort } from './support.ts';

const short = ({ technology, down, up, latencyMs }: SpeedEntry): string =>
  `${technology ?? '-'} ${down ? `${down.lowKbps}-${down.highKbps}` : '?'} ${up ? `${up.lowKbps}-${up.highKbps}` : '?'} ${latencyMs ? latencyMs.join('-') : '?'}`;
const read = (down?: string, up?: string, latency?: string, hint = {}) =>
  readSpeedEntries(
    down === undefined ? undefined : aField(down, hint),
    up === undefined ? undefined : aField(up, hint),
    latency === undefined ? undefined : aField(latency, hint),
  );

describe('readSpeedEntries', () => {
  test.each([
    ['one figure each', ['100', '20', '15'], ['- 100000-100000 20000-20000 15-15']],
    ['ranges', ['67  - 622 ', '5-20', '18 - 36 ms'], ['- 67000-622000 5000-20000 18-36']],
    [
      'technologies',
      ['12-78 Mbps (4G LTE); 53-304 Mbps (5G)', '1-8 Mbps (4G LTE); 3-22 Mbps (5G)', '30-50 (4G LTE); 26-45 (5G)'],
      ['4G LTE 12000-78000 1000-8000 30-50', '5G 53000-304000 3000-22000 26-45'],
    ],
    ['one segment without a unit', ['12-78 Mbps (4G LTE); 53-304 (5G)'], ['4G LTE 12000-78000 ? ?', '5G 53000-304000 ? ?']],
    [
      'a technology told for one direction only',
      ['12 Mbps (4G); 53 Mbps (5G)', '2 Mbps'],
      ['4G 12000-12000 ? ?', '5G 53000-53000 ? ?', '- ? 2000-2000 ?'],
    ],
    ['kbit/s and Mbit/s in one column', ['800-950 kbps'], ['- 800-950 ? ?']],
    ['a misspelt unit', ['81.0 Mpbs'], ['- 81000-81000 ? ?']],
    ['gigabits', ['1 Gbps'], ['- 1000000-1000000 ? ?']],
    ['a latency alone', [undefined, undefined, '22'], ['- ? ? 22-22']],
  ])('%s', (_, [down, up, latency], expected) => expect(read(down, up, latency).value.map(short)).toEqual(expected));

  test.each([['0'], ['TBA soon'], ['fast']])('%s is no speed and is reported', (text) => {
    const { value, facts, notices } = read(text);
    expect([value, facts, codesOf(notices)]).toEqual([[], [], ['unreadable-value']]);
  });
  test.each(['NULL', 'na'])('%s says nothing', (text) => expect(read(text)).toEqual({ value: [], facts: [], notices: [] }));
  test('the unit of the column comes from the profile', () =>
    expect(read('256', undefined, undefined, { unit: 'kbps' }).value.map(short)).toEqual(['- 256-256 ? ?']));
  test('values that nothing tells apart: the first counts, and that is said', () => {
    const { value, notices } = read('12 Mbps; 53 Mbps');
    expect([value.map(short), codesOf(notices)]).toEqual([['- 12000-12000 ? ?'], ['partly-read-value']]);
  });
  test('each fact quotes its own segment', () => {
    expect(read('12-78 Mbps (4G LTE); 53 Mbps (5G)', undefined, '30 (5G)').facts.map((fact) => [fact.field, inShort(fact)])).toEqual([
      ['speeds.0.down', ['stated', '12000-78000', '12-78 Mbps (4G LTE)']],
      ['speeds.1.down', ['stated', 53_000, '53 Mbps (5G)']],
      ['speeds.1.latency', ['stated', 30, '30 (5G)']],
    ]);
  });
  test('a value put together from several cells quotes them all', () => {
    const cells = ['50', '75', 'Mbps'].map((text, columnIndex) => ({ column: `c${columnIndex}`, columnIndex, text, offset: 0 }));
    const { value, facts } = readSpeedEntries(aField('', {}, { cells, mapped: '50-75 Mbps' }), undefined, undefined);
    expect([value.map(short), facts.map(inShort)]).toEqual([['- 50000-75000 ? ?'], [['stated', '50000-75000', '50', '75', 'Mbps']]]);
  });
  test('a constant of the profile is derived', () =>
    expect(readSpeedEntries(aConstant('100 Mbps'), undefined, undefined).facts.map(inShort)).toEqual([['derived', 100_000]]));
});

test.each([
  ['10000 Mbps', false],
  ['10001 Mbps', true],
  ['622000', true],
])('%s implausible: %s', (text, expected) => expect(implausible(read(text).value)).toBe(expected));
