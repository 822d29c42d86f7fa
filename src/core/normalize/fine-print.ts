/** Reads the prose cells of a row. Identical fine print is read once, however many rows carry it. */
import type { FinePrint, FinePrintContext, Mention, Notice, RawCell, RawField, Scope } from '../model/index.ts';
import { notice } from '../model/index.ts';
import { readFinePrint } from '../fineprint/index.ts';

/** Prose longer than this is read up to here, with a notice: no carrier's terms for one plan are longer. */
export const MAX_PROSE = 20_000;
const REMEMBERED = 5_000;

/** What one cell of prose says. */
export interface ProseReading {
  readonly cell: RawCell;
  readonly print: FinePrint;
}

export type ReadProse = (cell: RawCell, scope?: Scope) => { readonly reading: ProseReading; readonly notices: readonly Notice[] };

/** A reader of prose cells that remembers what it has read. */
export function proseReader(context: FinePrintContext): ReadProse {
  const known = new Map<string, ReturnType<typeof readFinePrint>>();
  return (cell, scope) => {
    const text = cell.text.slice(0, MAX_PROSE);
    const key = `${scope ?? ''}\u0000${text}`;
    let outcome = known.get(key);
    if (outcome === undefined) {
      outcome = readFinePrint(text, context, scope);
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, outcome);
    }
    const cut = cell.text.length > MAX_PROSE ? [notice('oversize-cell', { column: cell.column, hint: `Its first ${MAX_PROSE} of ${cell.text.length} characters were read.` })] : [];
    return { reading: { cell, print: outcome.value }, notices: [...outcome.notices, ...cut] };
  };
}

/** The cells of a field as prose: what the file prints, not the profile's value for it. */
export const proseCells = (field: RawField | undefined): readonly RawCell[] => (field === undefined ? [] : field.cells.filter((cell) => cell.text.trim() !== ''));

export const mentionOf = (print: FinePrint, kind: Mention['kind']): Mention | undefined => print.mentions.find((mention) => mention.kind === kind);
