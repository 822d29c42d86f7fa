/**
 * Whether the rows of a table are what its metadata says, by the W3C recommendation "Model for Tabular Data and Metadata on the Web"
 * (https://www.w3.org/TR/2015/REC-tabular-data-model-20151217/, cited as M), 6.4 Parsing Cells and 6.6 Validating Tables.
 */
import Papa from 'papaparse';
import { datatypeOf, isValue, normalizedText } from './datatype.ts';
import type { ColumnDescription, Dialect, TableDescription } from './metadata.ts';
import { listed } from './values.ts';

export interface CheckedTable {
  readonly faults: readonly string[];
  readonly rows: number;
  /** The values of a key, a row each; null where one of its cells is. */
  readonly keys: (columns: string | readonly string[]) => readonly (string | null)[];
}

/** The fault of a text as a cell of a column; null = none, and `empty` tells whether it is the null of the column. */
function cellReader(column: ColumnDescription) {
  const datatype = datatypeOf(column.datatype);
  const nulls = new Set(column.null === undefined ? [''] : listed(column.null));
  return (cell: string): { readonly value: string | null; readonly fault: string | null } => {
    const text = normalizedText(datatype, cell);
    // M 6.4 step 5: a null is an error only where a value is required.
    if (nulls.has(text)) return { value: null, fault: column.required === true ? 'is required' : null };
    return {
      value: text,
      fault: isValue(datatype, text)
        ? null
        : `is no ${datatype.base}${datatype.format === undefined ? '' : ` of ${datatype.format}`}: ${text.slice(0, 60)}`,
    };
  };
}

/** M 6.6 and V 7: as many columns as described, with their titles. */
function headerFaults(head: readonly string[], columns: readonly ColumnDescription[]): string[] {
  const own = columns.flatMap(({ titles }, i) =>
    listed(titles).includes(head[i] ?? '') ? [] : [`column ${i + 1} is called ${String(head[i])}, not ${listed(titles).join()}`],
  );
  return head.length > columns.length ? [...own, `${head.length - columns.length} more columns than described`] : own;
}

/** M 8 Parsing Tabular Data, with the defaults of M 5: a line that begins with # is a comment. */
function cellsOf(text: string, { delimiter = ',', quoteChar = '"', lineTerminators = '\n', commentPrefix = '#' }: Dialect) {
  const [newline = '\n'] = listed(lineTerminators);
  const body = text.endsWith(newline) ? text.slice(0, -newline.length) : text;
  return Papa.parse<string[]>(body, { delimiter, quoteChar, newline: newline as '\n', comments: commentPrefix });
}

/** @param text the file without its byte order mark */
export function checkRows({ url, tableSchema: { columns, primaryKey } }: TableDescription, text: string, dialect: Dialect): CheckedTable {
  const { data, errors } = cellsOf(text, dialect);
  const [head = [], ...rows] = data;
  const readers = columns.map(cellReader);
  const faults = [...errors.map(({ message, row }) => `row ${String(row)}: ${message}`), ...headerFaults(head, columns)].map(
    (fault) => `${url}: ${fault}`,
  );
  const values = rows.map((cells, i) => {
    if (cells.length !== columns.length) faults.push(`${url} row ${i + 1}: ${cells.length} cells`);
    return readers.map((read, at) => {
      const { value, fault } = read(cells[at] ?? '');
      if (fault !== null) faults.push(`${url} row ${i + 1} ${String(columns[at]?.name)}: ${fault}`);
      return value;
    });
  });
  const keys = (names: string | readonly string[]): (string | null)[] => {
    const places = listed(names).map((name) => columns.findIndex((column) => column.name === name));
    return values.map((row) => {
      const own = places.map((at) => row[at] ?? null);
      return own.includes(null) ? null : JSON.stringify(own);
    });
  };
  // V 5.5.1: each row has a key of its own.
  if (primaryKey !== undefined) faults.push(...twice(keys(primaryKey)).map((key) => `${url}: two rows ${key}`));
  return { faults, rows: rows.length, keys };
}

const twice = (keys: readonly (string | null)[]): string[] => {
  const seen = new Set<string | null>();
  return keys.flatMap((key) => (key !== null && (seen.has(key) || !seen.add(key)) ? [key] : []));
};
