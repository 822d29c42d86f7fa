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
    const sheets = await readSheets(buffer, { parseNumber: (text: string) => text, trim: false });
    const wanted = sheet === undefined ? sheets[0] : sheets.find((candidate) => candidate.sheet === sheet);
    if (!wanted) {
      const names = sheets.map((candidate) => candidate.sheet).join(', ');
      return {
        value: [],
        notices: [notice('snapshot-unreadable', { hint: `Sheets found: ${names}.` }, `The workbook has no sheet ${sheet ?? ''}.`)],
      };
    }
    return { value: wanted.data.map((row) => row.map(cellText)), notices: [] };
  } catch (error) {
    return {
      value: [],
      notices: [
        notice('snapshot-unreadable', { hint: 'Save it again as .xlsx or .csv.' }, `The workbook could not be opened: ${String(error)}`),
      ],
    };
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}
