/** Builders for the columns of the plan table. */
import * as z from 'zod';
import type { Plan } from '../plan.ts';
import { PERIOD_PATTERN, PeriodSchema } from '../quantity.ts';
import { oneOf, type Column, type ColumnValue } from './column.ts';
import { MbSchema } from './items.ts';

export interface PlanColumn extends Column<Plan> {
  /** Left out where the column repeats or places what others say. */
  readonly read?: z.ZodType;
}

export type Of = (plan: Plan) => ColumnValue;
export type More = Partial<Omit<PlanColumn, 'name' | 'of' | 'meaning'>>;

export const column = (name: string, of: Of, en: string, zh: string, more: More = {}): PlanColumn => ({
  name,
  type: 'string',
  meaning: { en, zh },
  of,
  read: z.string(),
  ...more,
});
export const word = (name: string, values: readonly string[], of: Of, en: string, zh: string, more: More = {}): PlanColumn =>
  column(name, of, en, zh, { values, read: oneOf(values), ...more });
export const list = (name: string, item: z.ZodType, of: Of, en: string, zh: string): PlanColumn =>
  column(name, of, en, zh, { type: 'array', read: z.array(item) });
/** For readers: repeated from other columns, and held against them when a table is read back. */
export const shown = (name: string, of: Of, en: string, zh: string, more: More = {}): PlanColumn => {
  const { read: _, ...rest } = column(name, of, en, zh, more);
  return rest;
};

export const PERIOD = { pattern: PERIOD_PATTERN.source, read: PeriodSchema };
export const MB: More = { type: 'number', unit: 'MB', read: MbSchema };
