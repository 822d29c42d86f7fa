/** The words of the side-by-side table: plans with their cost, cells, rows, and how an absence is said. */
import type { CostBreakdown } from '../../core/cost/types.ts';
import type { PlanFile } from '../../core/finder/plan-file.ts';
import { gapOf, type Gap } from '../../core/model/gap.ts';
import type { WirePlan, WireTier } from '../../core/model/wire.ts';
import type { CompareMessages } from '../../i18n/compare.ts';
import type { CompareWords } from '../../i18n/en/compare.ts';
import { tierWords, unstated } from '../../i18n/index.ts';

export type { PlanFile } from '../../core/finder/plan-file.ts';

/** A plan of the comparison and what it costs for the use that was asked about. */
export interface Compared {
  readonly plan: PlanFile;
  /** Null where the use is so large that the sum cannot be counted exactly. */
  readonly cost: CostBreakdown | null;
}

/** What a cell is compared by; figures of different units are not. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** False where the figure is known but cannot be the best one: a low total of a plan that does not deliver the use. */
  readonly eligible: boolean;
}

export interface Cell {
  /** Never empty: an absence has words of its own. */
  readonly lines: readonly string[];
  /** False where the fact is not stated. */
  readonly known: boolean;
  /** Null where the cell cannot be compared by a figure, or the figure is not fully known. */
  readonly figure: Figure | null;
  /** Path of a page of the site that the first line leads to. */
  readonly link: string | null;
}

export type RowKey = keyof CompareWords['rows'];
export type GroupKey = keyof CompareWords['groups'];
export type Read = (compared: Compared, m: CompareMessages) => Cell;

/** A question to every plan; `better` where one answer can be the best. */
export interface RowDef {
  readonly key: RowKey;
  readonly better: 'less' | 'more' | null;
  readonly read: Read;
}

export const known = (...lines: readonly string[]): Cell => ({ lines, known: true, figure: null, link: null });
export const unknown = (text: string): Cell => ({ ...known(text), known: false });
export const figure = (value: number, unit: string, eligible = true): Figure => ({ value, unit, eligible });

/** Why something may be missing from a plan. */
export const gapIn = ({ coverage, unread_terms }: WirePlan): Gap => gapOf({ coverage, unread: unread_terms });

/** A fact of the table's own columns is missing; fine print could not have held it. */
export const missing = ({ coverage }: WirePlan, m: CompareMessages): Cell => unknown(unstated(coverage, m));
/** The same for what fine print may well state. */
export const missingInTerms = (plan: WirePlan, m: CompareMessages): Cell => unknown(unstated(gapIn(plan), m));

/** A clause as a line of its own. */
export const sentence = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);

export const tiersOf = (plan: WirePlan, scope: WireTier['scope']): readonly WireTier[] => plan.tiers.filter((tier) => tier.scope === scope);

/** The tiers of a scope, a line each. */
export const tierLines = (plan: WirePlan, scope: WireTier['scope'], m: CompareMessages): readonly string[] =>
  tiersOf(plan, scope).map((tier) => sentence(tierWords(tier, gapIn(plan), m)));
