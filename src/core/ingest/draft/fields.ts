/** Guesses → the fields of a draft. */
import type { ColumnFacts } from './candidates.ts';
import type { SampledTable } from './draft.ts';
import type { Guess } from './guess.ts';
import { columnRef, mappingOf, type WrittenMapping } from './mapping.ts';
import type { Pivoted } from './pivot.ts';

interface Settled {
  readonly guesses: readonly Guess[];
  readonly facts: readonly ColumnFacts[];
  readonly table: SampledTable;
  readonly joined: readonly Guess[];
  readonly labels: ReadonlyMap<number, number>;
  readonly pivot: Pivoted | null;
  readonly column: (index: number) => string[];
}

/** The columns that name fees belong to the target of their amounts. */
export function withLabels(guesses: readonly Guess[], labels: ReadonlyMap<number, number>): Guess[] {
  const amountsOf = new Map([...labels].map(([amounts, label]) => [label, amounts]));
  return guesses.map((guess) => {
    const amounts = guesses[amountsOf.get(guess.columnIndex) ?? -1];
    return amounts === undefined
      ? guess
      : {
          ...guess,
          target: amounts.target,
          confidence: Math.min(0.7, amounts.confidence),
          reasons: [`names the fees whose amounts stand in ${JSON.stringify(amounts.column)}`],
        };
  });
}

export function fieldsOf({ guesses, facts, table, joined, labels, pivot, column }: Settled): Record<string, WrittenMapping> {
  const labelColumns = new Set(labels.values());
  const fields: Record<string, WrittenMapping> = {};
  if (pivot) {
    fields['plan_name'] = { pivot: 'heading' };
    fields['price'] = { pivot: 'value' };
    if (pivot.volumes) fields['data_allowance'] = { pivot: 'heading' };
  }
  for (const guess of guesses) {
    if (guess.target === null || guess.target in fields || labelColumns.has(guess.columnIndex)) continue;
    const own = facts[guess.columnIndex] as ColumnFacts;
    const label = labels.get(guess.columnIndex);
    if (guess.target === 'terms' && joined.length > 0)
      fields['terms'] = {
        join: [guess, ...joined]
          .sort((a, b) => a.columnIndex - b.columnIndex)
          .map(({ columnIndex }) => columnRef(table.headers, columnIndex)),
      };
    else if (label !== undefined)
      fields[guess.target] = {
        pairs: { labels: columnRef(table.headers, label), amounts: columnRef(table.headers, guess.columnIndex) },
        separator: ';',
      };
    else fields[guess.target] = mappingOf(guess, own, column(guess.columnIndex), table.headers);
  }
  // A file that names its plans by nothing but their id: said outright, so that no other column becomes the name.
  if (!('plan_name' in fields) && fields['plan_id'] !== undefined) fields['plan_name'] = fields['plan_id'];
  return fields;
}
