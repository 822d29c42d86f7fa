/** What a column of a published table is: its name, type and meaning, and the value it takes from a record. */
import * as z from 'zod';

/** Types as data packages name them; `decimal` is a number whose text keeps its decimal places, a `date` is a day of ISO 8601. */
export type ColumnType = 'string' | 'number' | 'decimal' | 'integer' | 'boolean' | 'date' | 'array' | 'object';
/** null = not stated. A decimal is given as text, a list or an object as plain data. */
export type ColumnValue = string | number | boolean | null | readonly unknown[] | object;

export interface Column<T> {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: { readonly en: string; readonly zh: string };
  readonly of: (record: T) => ColumnValue;
  /** Never empty. */
  readonly required?: true;
  readonly unit?: string;
  readonly values?: readonly string[];
  /** Regular expression the whole cell follows. */
  readonly pattern?: string;
  /** Language of its texts, where it is one of this site's own. */
  readonly lang?: 'en' | 'zh';
  /** A web address. */
  readonly link?: true;
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };

/** The value of a text in a column of the type; undefined where it is none. Text columns are taken as they stand. */
export function valueOf(type: ColumnType, text: string): unknown {
  switch (type) {
    case 'string':
      return text;
    case 'decimal':
      return NUMBER.test(text) ? text : undefined;
    case 'number':
    case 'integer':
      return NUMBER.test(text) ? Number(text) : undefined;
    case 'date':
      return DAY.test(text) ? text : undefined;
    case 'boolean':
      return BOOLEANS[text.toLowerCase()];
    case 'array':
    case 'object':
      return parsed(text);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const oneOf = <T extends string>(values: readonly T[]) => z.enum(values as readonly [T, ...T[]]);
