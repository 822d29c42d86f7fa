/**
 * XLSX → the same records as a CSV. read-excel-file was chosen because it is maintained, small and runs in browsers too;
 * numbers are taken as the text the file stores, so nothing is rounded on the way.
 */
import readSheets from 'read-excel-file/universal';
import { notice, type Outcome } from '../model/index.ts';

/** The ZIP signature every XLSX begins with. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Reads one sheet as records of strings; empty cells are ''.
 * @param sheet name of the sheet; the first one when left out.
 */
export async function readSpreadsheet(bytes: Uint8Array, sheet?: string): Promise<Outcome<string[][]>> {
  try {
    // A copy: a Node Buffer may be a window on a larger shared block.
    const { buffer } = new Uint8Array(bytes);
    const sheets = await readSheets(buffer, { parseNumber: plainNumber, trim: false });
    const wanted = sheet === undefined ? sheets[0] : sheets.find((candidate) => candidate.sheet === sheet);
    if (!wanted) {
      const names = sheets.map((candidate) => candidate.sheet).join(', ');
      return {
        value: [],
        notices: [notice('snapshot-unreadable', { hint: `Sheets found: ${names}.` }, `The workbook has no sheet ${sheet ?? ''}.`)],
      };
    }
    const others = sheets.filter((other) => other !== wanted && other.data.length > 1).map((other) => other.sheet);
    const unread =
      others.length > 0 ? [notice('unread-sheet', { text: others.join(', '), hint: 'Name the sheet in the profile (file.sheet).' })] : [];
    return { value: wanted.data.map((row) => row.map(cellText)), notices: unread };
  } catch (error) {
    return {
      value: [],
      notices: [
        notice('snapshot-unreadable', { hint: 'Save it again as .xlsx or .csv.' }, `The workbook could not be opened: ${String(error)}`),
      ],
    };
  }
}

/**
 * A stored number as plain decimal text. A workbook stores binary numbers, some as 1E-7 or 0.30000000000000004; fifteen
 * significant digits are what a spreadsheet shows of them (ECMA-376 stores doubles).
 */
export function plainNumber(text: string): string {
  if (!/e/i.test(text) && text.replace(/\D/g, '').length <= 15) return text;
  const [mantissa = '', exponent = '0'] = Number(text).toExponential(14).split('e');
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '') || '0';
  const sign = mantissa.startsWith('-') ? '-' : '';
  const point = Number(exponent) + 1;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return digits.length <= point
    ? `${sign}${digits}${'0'.repeat(point - digits.length)}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}
