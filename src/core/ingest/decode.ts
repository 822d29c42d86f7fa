/**
 * Bytes → text. The encoding comes from, in this order: a byte order mark, the profile, the bytes themselves.
 * Anything but certainty leaves a notice. TextDecoder (a standard, in Node and browsers) does the decoding;
 * chardet, a port of ICU's detector, ranks the candidates when nothing is declared.
 */
import { analyse } from 'chardet';
import { notice, type Notice, type Outcome } from '../model/index.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG label of the encoding used, lower case. */
  readonly encoding: string;
}

export interface DecodeOptions {
  /** WHATWG encoding label declared by the profile. */
  readonly declared?: string | undefined;
  /** BCP 47 language of the source: breaks ties between East Asian encodings. */
  readonly language?: string | null | undefined;
}

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const BY_LANGUAGE: Record<string, readonly string[]> = {
  zh: ['gb18030', 'big5'],
  ja: ['shift_jis', 'euc-jp'],
  ko: ['euc-kr'],
  ru: ['windows-1251'],
  cs: ['windows-1250'],
  pl: ['windows-1250'],
  hu: ['windows-1250'],
  tr: ['windows-1254'],
  el: ['windows-1253'],
};
/** What chardet calls them → the label TextDecoder reads (windows-125x are supersets of the ISO sets in practice). */
const LABELS: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'windows-1250',
  'iso-8859-5': 'windows-1251',
  'iso-8859-7': 'windows-1253',
  'iso-8859-9': 'windows-1254',
  ascii: 'utf-8',
};
/** Detection reads this many bytes; more changes nothing for tables of one publisher. */
const SAMPLE_BYTES = 262_144;

/** True for bytes no text table has: many control characters that are neither white space nor UTF-16 padding. */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  if (sample.length === 0 || bomOf(sample) !== null || guessUtf16(sample) !== null) return false;
  let control = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  return control / sample.length > 0.02;
}

/** Decodes a whole file. Never throws: undecodable bytes become U+FFFD and leave a notice. */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions = {}): Outcome<Decoded> {
  const certain = bomOf(bytes) ?? guessUtf16(bytes);
  if (certain !== null) return loosely(bytes, certain, []);
  const declared = options.declared?.toLowerCase();
  const mismatch = declared === undefined ? [] : [notice('encoding-mismatch', { hint: `Declared encoding: ${declared}.` })];
  // A source that has moved to UTF-8 since its profile was written would decode as nonsense without an error.
  if (declared !== undefined && declared !== 'utf-8' && plainlyUtf8(bytes)) return loosely(bytes, 'utf-8', mismatch);
  const asDeclared = strictly(bytes, declared ?? 'utf-8');
  if (asDeclared !== null) return { value: { text: asDeclared, encoding: declared ?? 'utf-8' }, notices: [] };
  if (declared === 'utf-8' && mostlyUtf8(bytes)) return loosely(bytes, declared, []);
  if (mostlyUtf8(bytes) || strictly(bytes, 'utf-8') !== null) return loosely(bytes, 'utf-8', mismatch);
  const guess = guessLegacy(bytes, options.language) ?? declared ?? 'utf-8';
  const guessed = notice(
    'encoding-guessed',
    { text: guess, hint: 'Declare it as file.encoding in the profile.' },
    `The text encoding is not declared; ${guess} was guessed from the bytes.`,
  );
  return loosely(bytes, guess, declared === undefined ? [guessed] : mismatch);
}

function loosely(bytes: Uint8Array, encoding: string, notices: readonly Notice[]): Outcome<Decoded> {
  // ignoreBOM false strips the mark, so that it never sticks to the first header name.
  const text = new TextDecoder(encoding).decode(bytes);
  const at = text.indexOf('\uFFFD');
  const broken = at < 0 ? [] : [notice('undecodable-bytes', { text: text.slice(Math.max(0, at - 20), at + 20), line: lineAt(text, at) })];
  return { value: { text, encoding }, notices: [...notices, ...broken] };
}

/** The text when every byte sequence is valid in the encoding, else null. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

function bomOf(bytes: Uint8Array): string | null {
  return BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
}

/** UTF-16 without a mark: ASCII-heavy tables have a zero in nearly every second byte. */
function guessUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => (count * 2) / sample.length);
  if (odd > 0.3 && even < 0.05) return 'utf-16le';
  if (even > 0.3 && odd < 0.05) return 'utf-16be';
  return null;
}

/** A few damaged bytes in a text that is otherwise plainly UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const { good, bad } = countSequences(bytes);
  return good > 0 && bad / (good + bad) < 0.02;
}

/** So many valid sequences and not one invalid do not come about by chance. */
function plainlyUtf8(bytes: Uint8Array): boolean {
  const { good, bad } = countSequences(bytes);
  return bad === 0 && good >= 8;
}

/** Valid and invalid multi-byte sequences of UTF-8 in the sample. */
function countSequences(bytes: Uint8Array): { readonly good: number; readonly bad: number } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length && i < SAMPLE_BYTES; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : -1;
    const tail = length > 0 && Array.from(bytes.subarray(i + 1, i + 1 + length)).every((next) => next >> 6 === 0b10);
    if (tail) {
      good++;
      i += length;
    } else bad++;
  }
  return { good, bad };
}

/** The first candidate that decodes without error: those of the language, then chardet's by confidence. */
function guessLegacy(bytes: Uint8Array, language: string | null | undefined): string | null {
  const ranked = analyse(bytes.subarray(0, SAMPLE_BYTES)).map(({ name }) => LABELS[name.toLowerCase()] ?? name.toLowerCase());
  const ofLanguage = BY_LANGUAGE[(language ?? '').slice(0, 2)] ?? [];
  const candidates = [...ranked.filter((name) => ofLanguage.includes(name)), ...ofLanguage, ...ranked, 'windows-1252'];
  return candidates.find((name) => name !== 'utf-8' && strictly(bytes, name) !== null) ?? null;
}
