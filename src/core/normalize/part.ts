/**
 * A part of a plan: one value with the facts that prove it. Parts are immutable and are shared by all plans whose cells
 * say the same, so the work of reading a cell and the memory for its evidence are spent once.
 */
import type { Evidence, Fact, Notice, NoticePlace, NoticeCode, RawField } from '../model/index.ts';
import { notice, quote } from '../model/index.ts';

export { quote } from '../model/index.ts';

export interface Part<T> {
  readonly value: T;
  readonly facts: readonly Fact[];
  /** Notices without record and line; the plan adds them. */
  readonly notices: readonly Notice[];
}

type Value = Fact['value'];

export const part = <T>(value: T, facts: readonly Fact[] = [], notices: readonly Notice[] = []): Part<T> => ({ value, facts, notices });

/** A fact read from the text itself. */
export const stated = (field: string, value: Value, rule: string, evidence: readonly Evidence[]): Fact => ({
  field,
  certainty: 'stated',
  value,
  rule,
  evidence: [...evidence],
});

/** A fact computed by a named rule, or known to the profile and not printed in the file. */
export const derived = (field: string, value: Value, rule: string, evidence: readonly Evidence[] = []): Fact => ({
  field,
  certainty: 'derived',
  value,
  rule,
  evidence: [...evidence],
});

export const notStated = (field: string, rule = 'not-stated'): Fact => ({
  field,
  certainty: 'not-stated',
  value: null,
  rule,
  evidence: [],
});

/** The text of a field as it is to be read: the profile's value where it maps one, else the first cell's text. */
export const textOf = (field: RawField): string => field.mapped ?? field.hint.constant ?? field.cells[0]?.text ?? '';

/** Evidence of a whole field: every cell it was taken from. */
export const evidenceOf = (field: RawField): Evidence[] => field.cells.map((cell) => quote(cell));

/**
 * A fact read from a field: stated when the file prints it, derived when the profile supplies it. `exact` is the part of the
 * first cell it was read from; left out, the whole cells are quoted.
 */
export function fieldFact(
  path: string,
  value: Value,
  rule: string,
  field: RawField,
  exact?: { readonly start: number; readonly end: number },
): Fact {
  if (field.hint.constant !== undefined) return derived(path, value, 'profile-constant');
  if (field.mapped !== undefined) return derived(path, value, 'profile-values', evidenceOf(field));
  const cell = field.cells[0];
  return stated(path, value, rule, cell && exact ? [quote(cell, exact.start, exact.end)] : evidenceOf(field));
}

/** The column and text a notice about a field points to. */
export function placeOf({ cells, labels }: RawField): NoticePlace {
  const cell = cells[0] ?? labels;
  return cell ? { column: cell.column, text: cell.text } : {};
}

/** A notice about one cell. */
export const cellNotice = (code: NoticeCode, field: RawField, place: NoticePlace = {}): Notice =>
  notice(code, { ...placeOf(field), ...place });

/** Joins parts into one list of facts and one of notices. */
export function collect(parts: readonly Part<unknown>[]): { facts: Fact[]; notices: Notice[] } {
  const facts: Fact[] = [];
  const notices: Notice[] = [];
  for (const { facts: own, notices: said } of parts) {
    for (const fact of own) facts.push(fact);
    for (const item of said) notices.push(item);
  }
  return { facts, notices };
}
