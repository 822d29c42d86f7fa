import { expect, test } from 'vitest';
import { underlined } from '../../../src/cli/underline.ts';

const marked = (text: string) => ({ text, marked: true });
const plain = (text: string) => ({ text, marked: false });

test('marks stand below their passage, and neighbours stay apart', () => {
  expect(underlined([plain('After '), marked('20 GB'), plain(' '), marked('slowed'), plain('.')])).toEqual([
    'After 20 GB slowed.',
    '      ^^^^^ ------',
  ]);
});

test('wide characters take two columns, combining ones none', () => {
  expect(underlined([plain('满'), marked('20GB')])).toEqual(['满20GB', '  ^^^^']);
  expect(underlined([marked('स्पीड'), plain('!')])).toEqual(['स्पीड!', '^^^']);
});

test('each line has its own marks; lines without any have none', () => {
  expect(underlined([plain('a\nb '), marked('c'), plain('\nd')])).toEqual(['a', 'b c', '  ^', 'd']);
  expect(underlined([])).toEqual(['']);
});
