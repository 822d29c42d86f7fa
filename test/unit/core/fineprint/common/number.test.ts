import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers, shiftDecimal } from '../../../../../src/core/fineprint/common/number.ts';
import { quoted } from '../support.ts';

const decimals = (text: string, format: 'auto' | 'point' | 'comma' = 'auto'): [string, string][] =>
  quoted(text, readNumbers(text, format)).map(([quote, { decimal }]) => [quote, decimal]);

describe('auto: the shape decides', () => {
  test.each([
    ['1,5', '1.5'],
    ['1.5', '1.5'],
    ['10.24', '10.24'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['1.000', '1000'],
    ['8.900', '8900'],
    ['1,000', '1000'],
    ['1 000', '1000'],
    ['1\u00a0000', '1000'],
    ['1\u202f000\u202f000', '1000000'],
    ["1'000", '1000'],
    ['1’000’000', '1000000'],
    ['1,000.50', '1000.50'],
    ['1.000,50', '1000.50'],
    ['1.000.000,5', '1000000.5'],
    ['1,00,000', '100000'],
    ['12,34,567.8', '1234567.8'],
    ['0.00001431', '0.00001431'],
    ['150.00', '150.00'],
    ['½', '0.5'],
    ['1½', '1.5'],
    ['007', '7'],
    ['.50', '0.50'],
    ['16 000', '16000'],
  ])('%s → %s', (text, decimal) => {
    expect(decimals(text)).toEqual([[text, decimal]]);
  });
});

describe('a declared format decides where the shape allows it', () => {
  test.each([
    ['8.900', 'comma', '8900'],
    ['8,9', 'comma', '8.9'],
    ['1,000', 'comma', '1.000'],
    ['0.50', 'comma', '0.50'],
    ['1.125', 'point', '1.125'],
    ['1,000', 'point', '1000'],
    ['0,49', 'point', '0.49'],
    ['1 000', 'point', '1000'],
  ] as const)('%s as %s → %s', (text, format, decimal) => {
    expect(decimals(text, format)).toEqual([[text, decimal]]);
  });
  test('under point a plain space does not join unrelated numbers', () => {
    expect(decimals('Internet 25 300 GB', 'point')).toEqual([
      ['25', '25'],
      ['300', '300'],
    ]);
  });
  test('under point a comma that cannot group separates', () => {
    expect(decimals('3,6,9', 'point')).toEqual([
      ['3', '3'],
      ['6', '6'],
      ['9', '9'],
    ]);
  });
});

describe('East Asian numerals and full-width digits', () => {
  test.each([
    ['二十GB', '二十', '20'],
    ['两百MB', '两百', '200'],
    ['一千五百元', '一千五百', '1500'],
    ['1万', '1万', '10000'],
    ['1.5万', '1.5万', '15000'],
    ['4만4000원', '4만4000', '44000'],
    ['3만 5,000원', '3만 5,000', '35000'],
    ['3천원', '3천', '3000'],
    ['1万2千円', '1万2千', '12000'],
    ['3千', '3千', '3000'],
    ['１２．５', '１２．５', '12.5'],
    ['一毛', '一', '1'],
    ['५००', '५००', '500'],
  ])('%s', (text, quote, decimal) => {
    expect(decimals(text)).toEqual([[quote, decimal]]);
  });
  test.each(['统一资费', '十分优惠', '万一', '二维码', '三大运营商'])('no number in %s', (text) => {
    expect(decimals(text)).toEqual([]);
  });
  test('千兆 is a unit, not a factor', () => {
    expect(decimals('1千兆')).toEqual([['1', '1']]);
  });
});

describe('signs that are no part of a number', () => {
  test.each([
    [
      '12-78',
      [
        ['12', '12'],
        ['78', '78'],
      ],
    ],
    ['-1', [['-1', '-1']]],
    ['(-5)', [['-5', '-5']]],
    [
      '1,234,5',
      [
        ['1,234', '1234'],
        ['5', '5'],
      ],
    ],
    [
      '20GB, 5',
      [
        ['20', '20'],
        ['5', '5'],
      ],
    ],
    [
      '满20，5元',
      [
        ['20', '20'],
        ['5', '5'],
      ],
    ],
    ['', []],
    ['no digits', []],
  ])('%s', (text, expected) => {
    expect(decimals(text)).toEqual(expected);
  });
});

test('shiftDecimal moves the point exactly', () => {
  expect([
    shiftDecimal('1', -2),
    shiftDecimal('99', -2),
    shiftDecimal('0.5', -2),
    shiftDecimal('1.5', 4),
    shiftDecimal('-2.75', 1),
  ]).toEqual(['0.01', '0.99', '0.005', '15000', '-27.5']);
});

test('every plain decimal is read back exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const text = `${whole}.${String(cents).padStart(2, '0')}`;
      expect(decimals(text, 'point')).toEqual([[text, text]]);
    }),
  );
});

test('no string makes it throw or misquote', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void decimals(text)));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('1', '0', ',', '.', ' ', "'", '-', '万', '十', '½', '１') }),
      (text) => void decimals(text),
    ),
  );
});

test.each([
  ['1E+03 GB', []],
  ['1e3', []],
  ['20 GB, then 1.5E-2', [20]],
  ['2 e 3', [2, 3]],
])('a power of ten is not read as its parts: %j', (text, numbers) =>
  expect(readNumbers(text).map(({ value }) => value.number)).toEqual(numbers),
);
