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

/** A piece of a quoted cell; marked pieces are the words a fact rests on. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Facts read from one cell, with the cell quoted once and the words of each fact marked in it. */
export interface Reading {
  readonly column: string;
  readonly pieces: readonly Piece[];
  readonly facts: readonly Fact[];
}

/** Characters of context kept on either side of the quoted words. */
const CONTEXT = 80;

type Span = Evidence['span'];

/** Spans in order, joined where they touch or overlap. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** The cell cut to the spans and their context, with the spans marked. */
function markSpans(cell: string, spans: readonly Span[]): Piece[] {
  const from = Math.max(0, (spans[0]?.[0] ?? 0) - CONTEXT);
  const to = Math.min(cell.length, (spans.at(-1)?.[1] ?? cell.length) + CONTEXT);
  const pieces: Piece[] = [];
  let at = from;
  for (const [start, end] of spans) {
    pieces.push(
      { text: (at === from && from > 0 ? '…' : '') + cell.slice(at, start), marked: false },
      { text: cell.slice(start, end), marked: true },
    );
    at = end;
  }
  pieces.push({ text: cell.slice(at, to) + (to < cell.length ? '…' : ''), marked: false });
  return pieces.filter(({ text }) => text !== '');
}

/** The quotation of one piece of evidence: inside the fine print it stands in, or alone where its cell is no fine print. */
const cellOf = (plan: Pick<Plan, 'terms'>, { text, span }: Evidence): string | undefined =>
  plan.terms.find((terms) => terms.slice(...span) === text);

/**
 * Groups facts by the cell they were read from, so that a page quotes each cell once. A fact with several pieces of evidence
 * stands in each of its cells; facts without evidence are left out (see `silentFacts`).
 */
export function readings(plan: Pick<Plan, 'terms'>, facts: readonly Fact[]): Reading[] {
  const pairs = facts.flatMap((fact) => fact.evidence.map((evidence) => ({ fact, evidence, cell: cellOf(plan, evidence) })));
  const groups = Map.groupBy(pairs, ({ evidence, cell }) => `${evidence.columnIndex}|${cell ?? `${evidence.span[0]}|${evidence.text}`}`);
  return [...groups.values()].map((group) => {
    const [first] = group;
    const spans = joinSpans(group.map(({ evidence }): Span => [...evidence.span]));
    const pieces = first?.cell === undefined ? [{ text: first?.evidence.text ?? '', marked: true }] : markSpans(first.cell, spans);
    return { column: first?.evidence.column ?? '', pieces, facts: [...new Set(group.map(({ fact }) => fact))] };
  });
}

/** Facts that rest on no text: not stated, or supplied by the profile. */
export const silentFacts = (facts: readonly Fact[]): readonly Fact[] => facts.filter(({ evidence }) => evidence.length === 0);

/** What a carrier says in its own words on both sides: where it sells data as unlimited, and where it limits it. */
export interface ClaimAndLimits {
  readonly claims: readonly Reading[];
  readonly limits: readonly Reading[];
}

/** Quotations of the claim and of the steps for data, each cell once. Either side may be empty. */
export function claimAndLimits(plan: Pick<Plan, 'terms' | 'facts' | 'tiers'>): ClaimAndLimits {
  const limiting = plan.tiers.flatMap(({ scope, effect }, index) =>
    scope === 'data' && effect !== 'full-speed' ? [`tiers.${index}`] : [],
  );
  return {
    claims: readings(plan, factsAbout(plan, ['unlimited_claim', 'no_limit'])),
    limits: readings(plan, factsAbout(plan, limiting)),
  };
}
