import { expect, test } from 'vitest';
import { spellings } from '../../../../../src/core/fineprint/common/devanagari.ts';

test.each([
  ['खत्म', 'ख\u093cत्म', true],
  ['ख\u093cत्म', 'खत्म', true],
  ['बंद', 'बँद', true],
  ['बंद', 'बन्द', true],
  ['महीनों', 'महीनो', true],
  ['जाएगी', 'जायेगी', true],
  ['गई', 'गयी', true],
  ['कॉल', 'काल', true],
  ['खत्म', 'खतम', false],
  ['बंद', 'बाद', false],
  ['घंटा', 'घटा', false],
  ['कम', 'काम', false],
])('%s is also spelt %s: %s', (written, printed, same) => {
  expect(new RegExp(`^(?:${spellings(written)})$`).test(printed)).toBe(same);
});
