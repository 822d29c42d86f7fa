/** The closed set of mapping verbs, in the order they are documented. A test holds this list against the folder. */
import * as z from 'zod';
import * as column from './column.ts';
import * as constant from './constant.ts';
import * as extract from './extract.ts';
import * as first from './first.ts';
import * as join from './join.ts';
import type { ColumnName } from './options.ts';
import * as pairs from './pairs.ts';
import * as pivot from './pivot.ts';
import * as range from './range.ts';
import type { Bound, Locate } from './verb.ts';

export const VERBS = ['column', 'constant', 'first', 'join', 'extract', 'pairs', 'range', 'pivot'] as const;

/** A bare string is short for `{"column": …}`. */
export const MappingSchema = z.union([
  z.string().transform((name): column.Column => ({ column: name })),
  column.schema,
  constant.schema,
  first.schema,
  join.schema,
  extract.schema,
  pairs.schema,
  range.schema,
  pivot.schema,
]);
export type Mapping = z.infer<typeof MappingSchema>;

/** The columns a mapping reads, for recognising a file and for reporting unmapped columns. */
export function columnsOf(mapping: Mapping): readonly ColumnName[] {
  if ('column' in mapping) return column.columnsOf(mapping);
  if ('first' in mapping) return first.columnsOf(mapping);
  if ('join' in mapping) return join.columnsOf(mapping);
  if ('extract' in mapping) return extract.columnsOf(mapping);
  if ('pairs' in mapping) return pairs.columnsOf(mapping);
  if ('range' in mapping) return range.columnsOf(mapping);
  return [];
}

/** Binds a mapping to the columns of a file. */
export function bindMapping(mapping: Mapping, locate: Locate): Bound {
  if ('column' in mapping) return column.bind(mapping, locate);
  if ('constant' in mapping) return constant.bind();
  if ('first' in mapping) return first.bind(mapping, locate);
  if ('join' in mapping) return join.bind(mapping, locate);
  if ('extract' in mapping) return extract.bind(mapping, locate);
  if ('pairs' in mapping) return pairs.bind(mapping, locate);
  if ('range' in mapping) return range.bind(mapping, locate);
  return pivot.bind(mapping, locate);
}
