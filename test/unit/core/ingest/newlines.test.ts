import { describe, expect, test } from 'vitest';
import { settleNewlines } from '../../../../src/core/ingest/newlines.ts';
import { codesOf } from './support.ts';

describe('one style', () => {
  test.each([
    ['a\nb\n', '\n'],
    ['a\r\nb\r\n', '\r\n'],
    ['a\rb\r', '\r'],
    ['a,"x\ny"\r\nb,c', '\r\n'],
    ['a,"x\r\ny"\nb,c', '\n'],
    ['', '\n'],
    ['no newline', '\n'],
  ])('%j', (text, newline) => {
    expect(settleNewlines(text)).toEqual({ value: { text, newline }, notices: [] });
  });
});

describe('mixed styles become one, outside quotes only', () => {
  test.each([
    ['a\r\nb\nc', 'a\nb\nc'],
    ['a\rb\nc', 'a\nb\nc'],
    ['a,"x\r\ny"\r\nb\nc', 'a,"x\r\ny"\nb\nc'],
    ['a,"say ""hi""\r\n"\r\nb\n', 'a,"say ""hi""\r\n"\nb\n'],
  ])('%j', (text, expected) => {
    const { value, notices } = settleNewlines(text);
    expect(value).toEqual({ text: expected, newline: '\n' });
    expect(codesOf(notices)).toEqual(['mixed-newlines']);
  });
});
