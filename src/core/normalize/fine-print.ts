/** Reads the prose cells of a row. Identical fine print is read once, however many rows carry it. */
import type { FinePrint, Mention, Notice, RawCell, RawField, Scope } from '../model/index.ts';
import { notice } from '../model/index.ts';
import { readFinePrint, readsLanguage } from '../fineprint/index.ts';
import type { MoneyContext } from './amount.ts';

/** Prose longer than this is read up to here, with a notice: no carrier's terms for one plan are longer. */
export const MAX_PROSE = 20_000;
const REMEMBERED = 5_000;

/** What one cell of prose says. */
export interface ProseReading {
  readonly cell: RawCell;
  readonly print: FinePrint;
}

/** `money` is that of the row: the same words can be dollars in one row and pesos in the next. */
export type ReadProse = (
  cell: RawCell,
  money: MoneyContext,
  scope?: Scope,
) => { readonly reading: ProseReading; readonly notices: readonly Notice[] };

/** A reader of prose cells that remembers what it has read. */
export function proseReader(language: string | null): ReadProse {
  const known = new Map<string, ReturnType<typeof readFinePrint>>();
  return (cell, money, scope) => {
    const text = cell.text.slice(0, MAX_PROSE);
    const key = `${scope ?? ''}${money.currency}${money.country}\u0000${text}`;
    let outcome = known.get(key);
    if (outcome === undefined) {
      outcome = readFinePrint(text, { language, ...money }, scope);
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, outcome);
    }
    const cut =
      cell.text.length > MAX_PROSE
        ? [notice('oversize-cell', { column: cell.column, hint: `Its first ${MAX_PROSE} of ${cell.text.length} characters were read.` })]
        : [];
    return { reading: { cell, print: outcome.value }, notices: [...outcome.notices, ...cut] };
  };
}

/** The cells of a field as prose: what the file prints, not the profile's value for it. */
export const proseCells = (field: RawField | undefined): readonly RawCell[] =>
  field === undefined ? [] : field.cells.filter((cell) => cell.text.trim() !== '');

/** Letters that no language of the fine print is written in. */
const OTHER_LETTERS =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Bengali}\p{Script=Thai}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Malayalam}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Ethiopic}]/u;

/**
 * False for fine print in a language that is not read. Numbers that happen to be readable in it give no tiers: without the
 * words around them a tethering limit looks like a limit of the plan.
 */
export function isUnderstood({ cell }: Pick<ProseReading, 'cell'>, language: string | null): boolean {
  return !OTHER_LETTERS.test(cell.text) && (language === null || readsLanguage(language));
}

export const mentionOf = (print: FinePrint, kind: Mention['kind']): Mention | undefined =>
  print.mentions.find((mention) => mention.kind === kind);
