import { expect, test } from 'vitest';
import { isPlaceholder } from '../../../../src/core/model/index.ts';

test.each([
  '',
  '  ',
  'NULL',
  'null',
  ' Null ',
  'na',
  'N/A',
  'n.a.',
  'TBD',
  'tbc',
  '-',
  '--',
  '—',
  '#N/A',
  '#REF!',
  'None given',
  '暂无',
  '待定',
  '?',
  '/',
])('"%s" says nothing', (text) => expect(isPlaceholder(text)).toBe(true));
test.each(['0', '-1', '999', 'no', 'none', 'unlimited', 'nana', 'NULL 5', 'not included', '无', 'a'.repeat(20)])(
  '"%s" says something',
  (text) => expect(isPlaceholder(text)).toBe(false),
);
