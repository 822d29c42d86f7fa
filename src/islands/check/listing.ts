/** The listed findings in the order they are shown, filtered and cut into pages: a file may have a hundred thousand of them. */
import { RULEBOOKS } from '../../core/disclosure/rulebooks/index.ts';
import { OUTCOMES, type Finding, type Outcome } from '../../core/disclosure/types.ts';
import type { ShowRequest } from './types.ts';

/** Findings on one page. */
export const PER_PAGE = 40;

export interface Page {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly from: number;
  readonly to: number;
  readonly findings: readonly Finding[];
}

export type Listing = (request: ShowRequest) => Page;

/** Place of a rule in its rulebook, after all rules of the rulebooks before. */
function rulePlaces(): (finding: Finding) => number {
  const places = new Map<string, number>();
  for (const book of RULEBOOKS) for (const rule of book.rules) places.set(`${book.id} ${rule.id}`, places.size);
  return ({ rulebook, rule }) => places.get(`${rulebook} ${rule}`) ?? Infinity;
}

/** Findings about carriers stand behind all rows. */
const recordOf = ({ record }: Finding): number => record ?? Infinity;

/** Prepares both orders once they are asked for; each page then costs one walk over the findings. */
export function listing(findings: readonly Finding[]): Listing {
  const place = rulePlaces();
  const places = findings.map(place);
  const records = findings.map(recordOf);
  const ordered = (first: readonly number[], second: readonly number[]): Uint32Array =>
    Uint32Array.from(findings.keys()).sort((a, b) => compare(first, a, b) || compare(second, a, b) || a - b);
  let byRow: Uint32Array | null = null;
  let byRule: Uint32Array | null = null;
  const order = (by: ShowRequest['by']): Uint32Array =>
    by === 'row' ? (byRow ??= ordered(records, places)) : (byRule ??= ordered(places, records));
  return ({ by, outcomes, rulebooks, page }) => {
    const wanted = new Set(outcomes);
    const books = new Set(rulebooks);
    const passing = order(by).filter((at) => {
      const finding = findings[at];
      return finding !== undefined && wanted.has(finding.outcome) && books.has(finding.rulebook);
    });
    const pages = Math.max(1, Math.ceil(passing.length / PER_PAGE));
    const shown = Math.min(Math.max(0, page), pages - 1);
    const own = passing.subarray(shown * PER_PAGE, (shown + 1) * PER_PAGE);
    return {
      total: passing.length,
      page: shown,
      pages,
      from: passing.length === 0 ? 0 : shown * PER_PAGE + 1,
      to: shown * PER_PAGE + own.length,
      findings: Array.from(own, (at) => findings[at]).filter((finding) => finding !== undefined),
    };
  };
}

function compare(keys: readonly number[], a: number, b: number): number {
  const [one = 0, two = 0] = [keys[a], keys[b]];
  return one === two ? 0 : one < two ? -1 : 1;
}

export function countListed(findings: readonly Finding[]): Record<Outcome, number> {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome } of findings) counts[outcome]++;
  return counts;
}
