/**
 * Row → raw offer, as the profile says. A mapping is bound to the file's columns once; a combination of cell texts seen
 * before gives the very same field object again, so that later stages can recognise and reuse what they read from it.
 */
import { notice, type FieldHint, type FieldName, type Notice, type RawField, type RawOffer, type Row } from '../model/index.ts';
import { headerKey, type Columns } from './header.ts';
import type { Layout } from './profile.ts';
import { bindMapping, columnsOf, type Mapping } from './verbs/index.ts';
import type { ColumnName } from './verbs/options.ts';
import type { Bound, Locate, Place } from './verbs/verb.ts';

/** Distinct cell texts remembered per field; beyond that memory matters more than reuse. */
const REMEMBERED = 4096;

/** Turns a row into its raw offers: one, or one per plan column of a pivoted table. */
export interface Conform {
  readonly offers: (row: Row) => RawOffer[];
  /** Columns the profile maps that this file lacks, and columns of the file that it does not map. */
  readonly notices: readonly Notice[];
}

/** Finds columns by compared name or position. */
export function locator(columns: Columns): Locate {
  const at = (index: number): Place | null =>
    index < 0 || index >= columns.printed.length ? null : { index, name: columns.printed[index] ?? '' };
  return (column) => {
    if (typeof column === 'number') return at(column);
    for (const name of typeof column === 'string' ? [column] : column) {
      const index = columns.positions.get(headerKey(name));
      if (index !== undefined) return at(index);
    }
    return null;
  };
}

export function bindProfile(layout: Layout, columns: Columns): Conform {
  const locate = locator(columns);
  let serial = 0;
  const nextSerial = (): number => ++serial;
  const fields = Object.entries(layout.fields).map(
    ([target, mapping]) => [target as FieldName, fieldReader(mapping, layout, locate, nextSerial)] as const,
  );
  const blank: Taken = Object.fromEntries(fields.map(([target]) => [target, undefined]));
  const offer = (row: Row, pivot: number): RawOffer => {
    // A copy of one template: all offers of a file have one shape, which later stages read fast.
    const taken: Taken = { ...blank };
    for (const [target, read] of fields) taken[target] = read(row.cells, pivot) ?? undefined;
    return { record: row.record, line: row.line, fields: taken };
  };
  const from = layout.file.unpivotFrom;
  const pivots = from === undefined ? [] : columns.printed.map((_, i) => i).filter((i) => i >= from);
  return {
    offers: (row) => {
      const filled = pivots.filter((i) => (row.cells[i] ?? '').trim() !== '');
      if (from === undefined) return [offer(row, -1)];
      // A pivoted row without any filled cell offers nothing, but it is a row: it goes on empty, and is rejected later.
      return filled.length === 0 ? [{ record: row.record, line: row.line, fields: {} }] : filled.map((i) => offer(row, i));
    },
    notices: columnNotices(layout, columns, locate),
  };
}

type Taken = { [target in FieldName]?: RawField | undefined };
type ReadField = (cells: readonly string[], pivot: number) => RawField | null;

function fieldReader(mapping: Mapping, layout: Layout, locate: Locate, nextSerial: () => number): ReadField {
  const bound = bindMapping(mapping, locate);
  const hint = hintOf(mapping, layout);
  const values =
    'values' in mapping && mapping.values ? new Map(Object.entries(mapping.values).map(([from, to]) => [headerKey(from), to])) : null;
  const build: ReadField = (cells, pivot) => {
    const taken = bound.take(cells, pivot);
    if (taken === null) return null;
    const mapped = values?.get(headerKey(taken.cells[0]?.text ?? ''));
    return { serial: nextSerial(), ...taken, hint, ...(mapped === undefined ? {} : { mapped }) };
  };
  return layout.file.unpivotFrom === undefined ? remembering(bound, build) : build;
}

/** A column whose texts hardly ever repeat (ids, names) is not remembered any longer: looking them up costs more than reading. */
const UNIQUE_AFTER = 2000;

function remembering(bound: Bound, build: ReadField): ReadField {
  const [place, ...more] = bound.places;
  if (place === undefined) {
    const constant = build([], -1);
    return () => constant;
  }
  const seen = new Map<string, RawField | null>();
  let last: { readonly key: string; readonly field: RawField | null } | null = null;
  let misses = 0;
  let hits = 0;
  return (cells) => {
    let key = cells[place.index] ?? '';
    for (const { index } of more) key += `\u0000${cells[index] ?? ''}`;
    if (key === '') return null;
    if (last !== null && last.key === key) return last.field;
    const unique = misses > UNIQUE_AFTER && hits < misses / 8;
    let field = unique ? undefined : seen.get(key);
    if (field === undefined) {
      field = build(cells, -1);
      misses++;
      if (seen.size >= REMEMBERED) seen.clear();
      if (!unique) seen.set(key, field);
    } else hits++;
    last = { key, field };
    return field;
  };
}

function hintOf(mapping: Mapping, layout: Layout): FieldHint {
  if ('constant' in mapping) return { numbers: layout.numbers, constant: mapping.constant };
  const { unit, unlimited, excluded, notStated, separator, dayFirst, numbers } = mapping;
  const known = { unit, unlimited, excluded, notStated, separator, dayFirst };
  return {
    numbers: numbers ?? layout.numbers,
    ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Partial<FieldHint>),
  };
}

const spellings = (column: ColumnName): readonly string[] =>
  typeof column === 'number' ? [] : typeof column === 'string' ? [column] : column;

function columnNotices(layout: Layout, columns: Columns, locate: Locate): Notice[] {
  const mapped = Object.values(layout.fields).flatMap((mapping) => columnsOf(mapping));
  const missing = mapped
    .filter((column) => locate(column) === null)
    .map((column) => notice('missing-column', { column: spellings(column).join(' / ') || String(column) }));
  const read = new Set(mapped.flatMap((column) => locate(column)?.index ?? []));
  const from = layout.file.unpivotFrom ?? Number.POSITIVE_INFINITY;
  const unknown = columns.printed.flatMap((name, i) =>
    read.has(i) || i >= from || headerKey(name) === '' ? [] : [notice('unknown-column', { column: name })],
  );
  return [...missing, ...unknown];
}
