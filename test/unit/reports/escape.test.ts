import { describe, expect, test } from 'vitest';
import { csvCell, linkable, markup, oneLine } from '../../../src/reports/escape.ts';

describe('a CSV cell is never a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+86 10', "'+86 10"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("a","b")', `"'=HYPERLINK(""a"",""b"")"`],
    ['a-b', 'a-b'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['中文', '中文'],
  ])('%j → %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test('numbers stay numbers, nothing stays empty', () => {
    expect([csvCell(-5), csvCell(0), csvCell(null)]).toEqual(['-5', '0', '']);
  });
});

test('markup keeps what can be shown and nothing else', () => {
  expect(markup(`<a href="x">&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;');
  expect(markup('a\u0000b\u001bc\ud800d 😀\u202ee')).toBe('a\ufffdb\ufffdc\ufffdd 😀e');
});

test('one line is one line', () => {
  expect(oneLine(' a\r\n\tb\u001b[2Jc ')).toBe('a b\ufffd[2Jc');
});

test.each([
  ['https://example.org/a?b=1', true],
  ['http://example.org', true],
  ['javascript:alert(1)', false],
  ['https://example.org/"onclick="x', false],
  [null, false],
])('%s is linked to: %s', (url, yes) => {
  expect(linkable(url) !== null).toBe(yes);
});
