import { expect, test } from 'vitest';
import { addMark, marksSvg, type Mark, type PathMark, type TextMark } from '../../../src/charts/svg-marks.ts';

const path = (overrides: Partial<PathMark>): PathMark => ({ kind: 'path', d: 'M0 0H5', fill: '', stroke: '', opaque: true, ...overrides });
const text = (words: string, look = ' fill="#000"'): TextMark => ({ kind: 'text', place: ' x="1"', look, words });
const FILL = { fill: ' fill="#111"' };
const STROKE = { stroke: ' stroke="#222"' };
const BOX = { d: 'M0 0h5v5h-5z' };
const BOX2 = { d: 'M9 0h5v5h-5z' };

test.each<[string, readonly Mark[], string]>([
  [
    'what fills and frames a shape is one element',
    [path({ ...BOX, ...FILL }), path({ ...BOX, ...STROKE })],
    '<path d="M0 0h5v5h-5z" fill="#111" stroke="#222"/>',
  ],
  [
    'lines of one look are one path',
    [path(STROKE), path({ ...STROKE, d: 'M0 9H5' })],
    '<path d="M0 0H5M0 9H5" fill="none" stroke="#222"/>',
  ],
  [
    'boxes of one look are one path',
    [path({ ...BOX, ...FILL }), path({ ...BOX2, ...FILL })],
    '<path d="M0 0h5v5h-5zM9 0h5v5h-5z" fill="#111"/>',
  ],
  [
    'another look is another path',
    [path(STROKE), path({ stroke: ' stroke="#333"' })],
    '<path d="M0 0H5" fill="none" stroke="#222"/><path d="M0 0H5" fill="none" stroke="#333"/>',
  ],
  [
    'what can be seen through stays apart: it is darker where it lies over itself',
    [path({ ...STROKE, opaque: false }), path({ ...STROKE, opaque: false })],
    '<path d="M0 0H5" fill="none" stroke="#222"/>'.repeat(2),
  ],
  [
    'filled shapes that may turn the other way stay apart',
    [path({ ...FILL, d: 'M0 0L5 5L0 5Z' }), path({ ...FILL, d: 'M0 0L5 5L0 5Z' })],
    '<path d="M0 0L5 5L0 5Z" fill="#111"/>'.repeat(2),
  ],
  [
    'framed boxes stay apart: a frame covers what lies below',
    [path({ ...BOX, ...FILL }), path({ ...BOX, ...STROKE }), path({ ...BOX2, ...FILL })],
    '<path d="M0 0h5v5h-5z" fill="#111" stroke="#222"/><path d="M9 0h5v5h-5z" fill="#111"/>',
  ],
  ['texts of one look share it', [text('a'), text('b')], '<g fill="#000"><text x="1">a</text><text x="1">b</text></g>'],
  ['a text alone has its own', [text('a'), text('b', ' fill="#999"')], '<text x="1" fill="#000">a</text><text x="1" fill="#999">b</text>'],
  [
    'the order is that of the drawing',
    [text('a'), path(STROKE), text('b')],
    '<text x="1" fill="#000">a</text><path d="M0 0H5" fill="none" stroke="#222"/><text x="1" fill="#000">b</text>',
  ],
  ['nothing', [], ''],
])('%s', (_name, drawn, expected) => {
  const marks: Mark[] = [];
  for (const mark of drawn) addMark(marks, mark);
  expect(marksSvg(marks)).toBe(expected);
});
