/** Which facts stand behind a line of a plan's page, and the words around a quotation. */
import type { Evidence, Fact, Plan } from '../core/model/index.ts';

const covers = (prefix: string, field: string): boolean => field === prefix || field.startsWith(`${prefix}.`);

/** Facts about the given fields or anything below them: `price` also gives `price.amount`. Order as in the plan. */
export function factsAbout(plan: Pick<Plan, 'facts'>, prefixes: readonly string[]): readonly Fact[] {
  return plan.facts.filter(({ field }) => prefixes.some((prefix) => covers(prefix, field)));
}

/** Facts that none of the given fields covers, so that a page can show every fact exactly once. Facts that say nothing are left out. */
export function remainingFacts(plan: Pick<Plan, 'facts'>, prefixes: readonly string[]): readonly Fact[] {
  return plan.facts.filter(({ field, evidence }) => evidence.length > 0 && !prefixes.some((prefix) => covers(prefix, field)));
}

export interface Quotation {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Characters of context kept on either side of a quotation. */
const CONTEXT = 80;

/** The quoted words inside the fine print they stand in, cut to a readable length; without context where the cell is not fine print. */
export function quotation(plan: Pick<Plan, 'terms'>, { text, span: [start, end] }: Pick<Evidence, 'text' | 'span'>): Quotation {
  const cell = plan.terms.find((terms) => terms.slice(start, end) === text);
  if (cell === undefined) return { before: '', text, after: '' };
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(cell.length, end + CONTEXT);
  return {
    before: (from > 0 ? '…' : '') + cell.slice(from, start),
    text,
    after: cell.slice(end, to) + (to < cell.length ? '…' : ''),
  };
}
