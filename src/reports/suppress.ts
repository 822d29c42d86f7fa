/** Suppressions: which findings somebody accepts for a while, and which suppressions no longer do anything. */
import { isShortcoming, type Finding } from '../core/disclosure/index.ts';
import type { CheckedFile, ReportOptions, Suppression } from './types.ts';

export interface SuppressionUse {
  readonly suppression: Suppression;
  /** expired: its last day is over, it suppresses nothing · unused: it fits no finding · used: it suppresses `count` findings. */
  readonly state: 'used' | 'unused' | 'expired';
  /** Findings it fits; for an expired one, those it would still fit. */
  readonly count: number;
}

export interface Suppressor {
  /** The suppression that holds for a finding; null where none does. Counts what it answers. */
  readonly of: (file: CheckedFile, finding: Finding) => Suppression | null;
  /** The suppression that holds for everything a rule finds in a file, listed or not. */
  readonly ofRule: (file: CheckedFile, rule: string) => Suppression | null;
  readonly uses: () => readonly SuppressionUse[];
}

export const pathOf = ({ path, file }: CheckedFile): string => path ?? file.name;

const fitsFile = ({ file }: Suppression, checked: CheckedFile): boolean => {
  const path = pathOf(checked);
  return file === undefined || path === file || path.endsWith(`/${file}`);
};

const fits = (one: Suppression, file: CheckedFile, finding: Finding): boolean =>
  one.rule === finding.rule &&
  (one.plan === undefined || one.plan === finding.plan || one.plan === finding.name) &&
  (one.row === undefined || one.row === finding.record) &&
  fitsFile(one, file);

/** Only shortcomings are suppressed: what is stated, and what was not tested, needs no excuse. */
export function suppressor({ suppressions = [], today = '' }: Pick<ReportOptions, 'suppressions' | 'today'>): Suppressor {
  const counts = suppressions.map(() => 0);
  const isOver = ({ expires }: Suppression): boolean => expires < today;
  return {
    of: (file, finding) => {
      if (!isShortcoming(finding.outcome)) return null;
      let holding: Suppression | null = null;
      for (const [i, one] of suppressions.entries()) {
        if (!fits(one, file, finding)) continue;
        counts[i] = (counts[i] ?? 0) + 1;
        if (!isOver(one)) holding ??= one;
      }
      return holding;
    },
    ofRule: (file, rule) =>
      suppressions.find(
        (one) => one.rule === rule && one.plan === undefined && one.row === undefined && !isOver(one) && fitsFile(one, file),
      ) ?? null,
    uses: () =>
      suppressions.map((suppression, i) => {
        const count = counts[i] ?? 0;
        return { suppression, count, state: isOver(suppression) ? 'expired' : count > 0 ? 'used' : 'unused' };
      }),
  };
}
