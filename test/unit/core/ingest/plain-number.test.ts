import { expect, test } from 'vitest';
import { plainNumber } from '../../../../src/core/ingest/spreadsheet.ts';

test.each([
  ['48', '48'],
  ['0.15', '0.15'],
  ['1E-7', '0.0000001'],
  ['1.5e3', '1500'],
  ['1E+21', '1000000000000000000000'],
  ['-2.5E-3', '-0.0025'],
  ['0.30000000000000004', '0.3'],
  ['29.989999999999998', '29.99'],
  ['1234567.0000000001', '1234567'],
])('%s as a workbook stores it is %s', (stored, plain) => expect(plainNumber(stored)).toBe(plain));
