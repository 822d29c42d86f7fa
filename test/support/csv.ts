/** A CSV file as records by column name, read as a spreadsheet would. */
import Papa from 'papaparse';

export function csvRecords(text: string): Record<string, string>[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true });
  const [head = [], ...rows] = data;
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}
