import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../../../src/core/model/index.ts';
import { notice } from '../../../../src/core/model/index.ts';
import { cellNotice, collect, evidenceOf, fieldFact, part, quote, stated, textOf } from '../../../../src/core/normalize/part.ts';
import { aConstant, aField, aMapped, aPair, inShort } from './support.ts';

const cell = (text: string, offset = 0): RawCell => ({ column: 'terms', columnIndex: 2, text, offset });

describe('quote', () => {
  test.each([
    ['the whole cell', 'after 20 GB', undefined, undefined, 'after 20 GB', 0],
    ['a part of it', 'after 20 GB slower', 6, 11, '20 GB', 6],
    ['white space around it is left out', '  20 GB \n', undefined, undefined, '20 GB', 2],
    ['white space inside the span is left out', 'a  20 GB  b', 1, 10, '20 GB', 3],
    ['blank text quotes nothing', '   ', undefined, undefined, '', 3],
    ['a passage with double quotes: its longest stretch', 'the "Max" plan is slowed', undefined, undefined, 'plan is slowed', 10],
    ['only double quotes', '""', undefined, undefined, '', 0],
  ])('%s', (_, text, start, end, quoted, from) => {
    expect(quote(cell(text), start, end)).toEqual({ column: 'terms', columnIndex: 2, text: quoted, span: [from, from + quoted.length] });
  });

  test('the offset of an extracted piece counts in the span', () => {
    expect(quote(cell('20 GB', 7)).span).toEqual([7, 12]);
  });

  test('a long passage is quoted from its beginning', () => {
    const { text, span } = quote(cell('x'.repeat(1000)));
    expect([text.length, span]).toEqual([400, [0, 400]]);
  });

  test('what is quoted stands at its span, and letter for letter in a CSV file', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ' ', '流', '\n', '1', ',') });
    fc.assert(
      fc.property(text, fc.nat(12), fc.nat(12), fc.nat(5), (words, a, b, offset) => {
        const { text: quoted, span } = quote(cell(words, offset), Math.min(a, b), Math.max(a, b));
        expect(words.slice(span[0] - offset, span[1] - offset)).toBe(quoted);
        expect(`"${words.replaceAll('"', '""')}"`).toContain(quoted);
        expect(quoted).toBe(quoted.trim());
      }),
    );
  });
});

describe('fieldFact', () => {
  test.each([
    ['printed: stated with the whole cell', aField('20 GB'), undefined, ['stated', 20, '20 GB']],
    ['printed: stated with the part it was read from', aField('20 GB, 128 kbps'), { start: 0, end: 5 }, ['stated', 20, '20 GB']],
    ['a constant of the profile: derived, no text', aConstant('20 GB'), undefined, ['derived', 20]],
    ['a value map of the profile: derived, with what is printed', aMapped('L', '20 GB'), { start: 0, end: 5 }, ['derived', 20, 'L']],
  ])('%s', (_, field, exact, expected) => {
    expect(inShort(fieldFact('allowance.data', 20, 'volume', field, exact))).toEqual(expected);
  });
});

test.each([
  ['printed', aField(' 20 '), ' 20 '],
  ['mapped', aMapped('L', '20'), '20'],
  ['constant', aConstant('20'), '20'],
  ['nothing', aField('', {}, { cells: [] }), ''],
])('textOf: %s', (_, field, text) => expect(textOf(field)).toBe(text));

test('evidenceOf quotes every cell a field was taken from', () => {
  expect(evidenceOf(aField('', {}, { cells: [cell(' one '), cell('two')] })).map(({ text }) => text)).toEqual(['one', 'two']);
});

test.each([
  ['its cell', aField('abc'), { column: 'cell', text: 'abc' }],
  ['the names of a list without amounts', { ...aPair('Fee', ''), cells: [] }, { column: 'names', text: 'Fee' }],
])('a notice points to %s', (_, field, place) =>
  expect(cellNotice('unreadable-value', field)).toMatchObject({ code: 'unreadable-value', severity: 'warning', ...place }),
);

test('collect keeps facts and notices in the order of their parts', () => {
  const [a, b] = [stated('a', 1, 'r', []), stated('b', 2, 'r', [])];
  expect(collect([part(1, [a], [notice('blank-row')]), part(2, [b])])).toEqual({ facts: [a, b], notices: [notice('blank-row')] });
});
