import { describe, expect, test } from 'vitest';
import { statementOn, type Topic } from '../../../../src/core/disclosure/topic.ts';

const CANCEL: Topic = { id: 'cancel', columns: /退订|cancel/i, words: /to cancel|退订/i };
const on = (columns: readonly string[], cells: readonly string[], topic = CANCEL) => statementOn(topic, { row: { columns, cells } });

describe('a column of its own', () => {
  test('is quoted whole', () => {
    expect(on(['name', '退订方式'], ['A', ' 拨打10086 '])).toMatchObject({
      kind: 'value',
      evidence: { column: '退订方式', columnIndex: 1, text: '拨打10086', span: [1, 8] },
    });
  });
  test.each([
    ['无', 'none'],
    ['None.', 'none'],
    ['不涉及', 'none'],
    ['https://example.com/cancel', 'link'],
    ['www.example.com/x', 'link'],
    ['see https://example.com', 'value'],
  ])('%s is a %s', (cell, kind) => {
    expect(on(['cancel'], [cell])?.kind).toBe(kind);
  });
  test.each([[''], ['  '], ['-'], ['N/A'], ['TBD'], ['暂无']])('%j says nothing', (cell) => {
    expect(on(['cancel'], [cell])).toBeNull();
  });
  test('comes before words elsewhere; where it is empty, words elsewhere count', () => {
    expect(on(['terms', 'cancel'], ['To cancel, write.', 'by phone'])?.evidence.text).toBe('by phone');
    expect(on(['terms', 'cancel'], ['To cancel, write.', ''])?.evidence.text).toBe('To cancel, write');
  });
});

describe('words in a cell', () => {
  test.each([
    ['Cheap. To cancel, call us. Bye.', 'To cancel, call us'],
    ['流量40GB；退订请拨打10086；另议', '退订请拨打10086'],
    ['Pay 1.5 EUR to cancel', 'Pay 1.5 EUR to cancel'],
    ['first line\nto cancel\nlast line', 'to cancel'],
  ])('%j: the sentence around them', (text, quoted) => {
    const found = on(['terms'], [text]);
    expect(found?.evidence.text).toBe(quoted);
    expect(text.slice(...found!.evidence.span)).toBe(quoted);
  });
  test('a quotation holds no quote marks, since a CSV file doubles them', () => {
    expect(on(['terms'], ['Say "stop now please" to cancel'])?.evidence.text).not.toContain('"');
  });
  test('nothing is nothing, also in a row shorter than the header', () => {
    expect(on(['terms', 'cancel'], ['nothing here'])).toBeNull();
    expect(on(['terms', 'cancel'], [])).toBeNull();
  });
  test('the same text under another header is quoted under that header', () => {
    expect(on(['terms'], ['to cancel write'])?.evidence.column).toBe('terms');
    expect(on(['x', 'notes'], ['', 'to cancel write'])?.evidence).toMatchObject({ column: 'notes', columnIndex: 1 });
  });
});
