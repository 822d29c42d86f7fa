import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSpreadsheet, readSpreadsheet } from '../../../../src/core/ingest/index.ts';
import { ROOT } from '../../../support/project-files.ts';
import { codesOf } from './support.ts';

const workbook = readFileSync(path.join(ROOT, 'test/golden/xlsx/input.xlsx'));

describe('a workbook', () => {
  test('is told by its first bytes', () => {
    expect(isSpreadsheet(workbook)).toBe(true);
    expect(isSpreadsheet(new TextEncoder().encode('PK,plan\n'))).toBe(false);
    expect(isSpreadsheet(new Uint8Array())).toBe(false);
  });

  test('gives its cells as the text the file stores: no digit lost, no space trimmed, gaps empty', async () => {
    const { value, notices } = await readSpreadsheet(workbook);
    expect(notices).toEqual([]);
    const rows = value.filter((cells) => cells.some((cell) => cell !== ''));
    expect(rows[1]).toEqual(['carrier', 'plan_name', 'data_allowance', 'price', 'currency', 'terms']);
    expect(rows[3]?.slice(2)).toEqual(['', '0.1', 'GBP', ' padded & <odd> ']);
    expect(rows[4]?.slice(2, 4)).toEqual(['8', '1234567.89']);
  });

  test('is read from a window on a larger block of memory', async () => {
    const block = new Uint8Array(workbook.length + 20);
    block.set(workbook, 10);
    expect((await readSpreadsheet(block.subarray(10, 10 + workbook.length))).value).toEqual((await readSpreadsheet(workbook)).value);
  });

  test('by the name of a sheet', async () => {
    expect((await readSpreadsheet(workbook, 'Plans')).value.length).toBeGreaterThan(3);
    const { value, notices } = await readSpreadsheet(workbook, 'Other');
    expect(value).toEqual([]);
    expect(notices).toEqual([expect.objectContaining({ code: 'snapshot-unreadable', hint: 'Sheets found: Plans.' })]);
  });
});

test('what is no workbook is a notice', async () => {
  const { value, notices } = await readSpreadsheet(new TextEncoder().encode('PK\u0003\u0004 and nothing else'));
  expect([value, codesOf(notices)]).toEqual([[], ['snapshot-unreadable']]);
});
