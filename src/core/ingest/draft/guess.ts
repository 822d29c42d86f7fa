/** Columns → one guess each: its target or none, how sure, why, and what else it may be. */
import { TARGETS, type Target } from '../../model/index.ts';
import { assign } from './assign.ts';
import { candidatesOf, type Candidate, type ColumnFacts } from './candidates.ts';
import { columnStats } from './column-stats.ts';
import { headerNames, languageWeights } from './header-names.ts';
import { headerUnits } from './units.ts';

export interface Alternative {
  readonly target: Target;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

export interface Guess {
  /** Header as printed; empty where the column has no name. */
  readonly column: string;
  readonly columnIndex: number;
  readonly target: Target | null;
  /** 0 to 1; 0 for a column left unmapped. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly alternatives: readonly Alternative[];
}

/** A score below this is not worth a mapping: the column stays unmapped and is named as such. */
const ENOUGH = 0.4;
const WORTH_NAMING = 0.2;
/** Columns beyond these are not guessed; no tariff file has as many. */
export const MAX_COLUMNS = 400;

/** What is known of each column before a target is chosen. */
export function columnFacts(headers: readonly string[], rows: readonly (readonly string[])[]): ColumnFacts[] {
  const stats = headers.slice(0, MAX_COLUMNS).map((_, i) => columnStats(rows.map((cells) => cells[i] ?? '')));
  // Cells that repeat their own label say better what they are than a numbered header.
  const names = stats.map(({ label }, i) => (label !== null && !/\p{L}{2}/u.test(headers[i] ?? '') ? label : (headers[i] ?? '')));
  const units = names.map(headerUnits);
  const weights = languageWeights(units.map(({ rest }) => rest));
  return stats.map((own, i) => ({
    header: names[i] ?? '',
    stats: own,
    units: units[i] ?? headerUnits(''),
    names: headerNames(units[i]?.rest ?? '', weights),
  }));
}

/** One guess per column, in the order of the columns. */
export function guessColumns(headers: readonly string[], facts: readonly ColumnFacts[]): Guess[] {
  const candidates = facts.map(candidatesOf);
  // Squared, so that two doubtful guesses never push out a sure one; the earlier of two equal columns wins.
  const weight = (target: Target, column: number): number => {
    const score = candidates[column]?.find((candidate) => candidate.target === target)?.score ?? 0;
    return score < ENOUGH || isFinePrint(candidates[column], target, score) ? 0 : score ** 2 * (1 - column * 1e-6);
  };
  const places = assign(TARGETS.map((target) => facts.map((_, column) => weight(target, column))));
  const chosen = new Map(places.flatMap((column, i) => (column < 0 ? [] : [[column, TARGETS[i] as Target] as const])));
  const taken = new Map(
    places.flatMap((column, i) =>
      column < 0 ? [] : [[TARGETS[i] as Target, candidates[column]?.find(({ target }) => target === TARGETS[i])?.score ?? 0] as const],
    ),
  );
  // A target that another column fills better is no rival.
  const rivals = (own: readonly Candidate[], target: Target | null): number =>
    Math.max(
      0,
      ...own.filter((other) => other.target !== target && (taken.get(other.target) ?? 0) < other.score).map(({ score }) => score),
    );
  return candidates.map((own, column) =>
    guessOf(headers[column] ?? '', column, own, {
      target: chosen.get(column) ?? null,
      other: facts[column]?.names.other?.name ?? null,
      rival: rivals(own, chosen.get(column) ?? null),
    }),
  );
}

/** Fine print may stand in several columns, so a column that reads best as fine print is not pushed to its second choice. */
function isFinePrint(own: readonly Candidate[] | undefined, target: Target, score: number): boolean {
  const [best] = own ?? [];
  return best?.target === 'terms' && target !== 'terms' && score < best.score - 0.1;
}

interface Choice {
  readonly target: Target | null;
  /** What else the header names, outside the targets. */
  readonly other: string | null;
  /** Score of the strongest other target this column could really fill. */
  readonly rival: number;
}

function guessOf(column: string, columnIndex: number, candidates: readonly Candidate[], { target, other, rival }: Choice): Guess {
  const taken = candidates.find((candidate) => candidate.target === target);
  const rest = candidates.filter((candidate) => candidate !== taken && candidate.score >= WORTH_NAMING).slice(0, 3);
  const alternatives = rest.map(({ target: other, score, reasons }) => ({ target: other, confidence: round(score), reasons }));
  if (taken === undefined) {
    const best = rest[0];
    const reason =
      best !== undefined && best.score >= ENOUGH
        ? `another column is the better ${best.target}`
        : other !== null
          ? `the header reads like ${JSON.stringify(other)}, which no target is for`
          : best === undefined
            ? 'neither its header nor its values say what it is'
            : 'no target is likely enough';
    return { column, columnIndex, target: null, confidence: 0, reasons: [reason], alternatives };
  }
  return {
    column,
    columnIndex,
    target: taken.target,
    confidence: round(sureness(taken.score, rival)),
    reasons: taken.reasons,
    alternatives,
  };
}

/** A score counts less when another target is nearly as likely. */
function sureness(score: number, rival: number): number {
  const close = Math.max(0, Math.min(1, rival / score) - 0.6) / 0.4;
  return score * (1 - 0.3 * close);
}

const round = (value: number): number => Math.round(value * 100) / 100;
