import { describe, expect, test } from 'vitest';
import { decodeBytes, looksBinary } from '../../../../src/core/ingest/index.ts';
import { codesOf } from './support.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
/** "套餐,价格" in each encoding, byte by byte. */
const GB18030 = Uint8Array.from([0xcc, 0xd7, 0xb2, 0xcd, 0x2c, 0xbc, 0xdb, 0xb8, 0xf1]);
const EUC_KR = Uint8Array.from([0xbf, 0xe4, 0xb1, 0xdd, 0xc1, 0xa6, 0x2c, 0xb0, 0xa1, 0xb0, 0xdd]);
const WINDOWS_1252 = Uint8Array.from([
  0x50, 0x72, 0xe9, 0x70, 0x61, 0x79, 0xe9, 0x2c, 0x32, 0x30, 0x20, 0x80, 0x0a, 0x63, 0x72, 0xe9, 0x64, 0x69, 0x74, 0x0a,
]);

describe('the encoding is certain', () => {
  test.each([
    ['plain UTF-8', utf8('plan,prix\né,1'), {}, 'plan,prix\né,1', 'utf-8'],
    ['a UTF-8 mark, which is no part of the text', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('plan')]), {}, 'plan', 'utf-8'],
    ['a UTF-16LE mark', Uint8Array.from([0xff, 0xfe, ...utf16('plan,价', false)]), {}, 'plan,价', 'utf-16le'],
    ['a UTF-16BE mark', Uint8Array.from([0xfe, 0xff, ...utf16('plan,价', true)]), {}, 'plan,价', 'utf-16be'],
    ['UTF-16LE without a mark', utf16('plan,price\nA,1\n', false), {}, 'plan,price\nA,1\n', 'utf-16le'],
    ['UTF-16BE without a mark', utf16('plan,price\nA,1\n', true), {}, 'plan,price\nA,1\n', 'utf-16be'],
    ['declared GB18030', GB18030, { declared: 'gb18030' }, '套餐,价格', 'gb18030'],
    ['declared EUC-KR', EUC_KR, { declared: 'EUC-KR' }, '요금제,가격', 'euc-kr'],
    ['nothing at all', new Uint8Array(), {}, '', 'utf-8'],
  ] as const)('%s', (_, bytes, options, text, encoding) => {
    expect(decodeBytes(bytes, options)).toEqual({ value: { text, encoding }, notices: [] });
  });
});

describe('doubt is a notice', () => {
  test.each([
    ['guessed by the language', EUC_KR, { language: 'ko' }, '요금제,가격', 'euc-kr', ['encoding-guessed']],
    ['guessed by the bytes', WINDOWS_1252, {}, 'Prépayé,20 €\ncrédit\n', 'windows-1252', ['encoding-guessed']],
    ['UTF-8 declared as GB18030', utf8('套餐名称,资费标准'), { declared: 'gb18030' }, '套餐名称,资费标准', 'utf-8', ['encoding-mismatch']],
    ['declared UTF-8, but it is not', WINDOWS_1252, { declared: 'utf-8' }, 'Prépayé,20 €\ncrédit\n', 'windows-1252', ['encoding-mismatch']],
  ] as const)('%s', (_, bytes, options, text, encoding, codes) => {
    const { value, notices } = decodeBytes(bytes, options);
    expect(value).toEqual({ text, encoding });
    expect(codesOf(notices)).toEqual(codes);
  });

  test('a damaged byte in a text that is plainly UTF-8 is replaced and reported with its line', () => {
    const bytes = Uint8Array.from([...utf8(`${'é'.repeat(200)}\nplan `), 0xe9, ...utf8(' x')]);
    const { value, notices } = decodeBytes(bytes);
    expect(value.encoding).toBe('utf-8');
    expect(notices).toEqual([expect.objectContaining({ code: 'undecodable-bytes', line: 2 })]);
  });
});

describe('what is no text', () => {
  test.each([
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0, 8, 2]),
      true,
    ],
    ['CSV', utf8('plan,price\r\nA\t,1\n'), false],
    ['UTF-16', utf16('plan,price\nA,1\n', false), false],
    ['Chinese in a legacy encoding', GB18030, false],
    ['nothing', new Uint8Array(), false],
  ] as const)('%s', (_, bytes, binary) => {
    expect(looksBinary(bytes)).toBe(binary);
  });
});
