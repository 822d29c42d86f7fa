/** How much data is included. */
import { periodDays } from '../../core/model/period.ts';
import { figure, known, missingInTerms, type Figure, type Read, type RowDef } from './row.ts';

/** The plan's own words are quoted where they are not simply the word itself. */
const claimWords = (own: string | null, unlimited: string): string =>
  own === null || own.toLowerCase() === unlimited.toLowerCase() ? unlimited : `${unlimited}: “${own}”`;

/** A volume per 30 days; a volume without a period compares with its like only. */
export function volumeFigure(amount: number, period: string | null): Figure {
  const days = period === null ? null : periodDays(period);
  return days === null ? figure(amount, 'once') : figure((amount * 30) / days, '30d');
}

const included: Read = ({ plan }, m) => {
  const { kind, mb, period } = plan.allowance;
  if (kind === 'unlimited') return known(claimWords(plan.unlimited_words, m.words.unlimited));
  if (kind === 'excluded') return { ...known(m.words.allowances.excluded), figure: figure(0, '30d') };
  if (kind === 'not-stated' || mb === null) return missingInTerms(plan, m);
  const volume = m.format.volume(mb);
  const text = period === null ? volume : m.words.amountPer(volume, m.words.per(period));
  return { ...known(text), figure: volumeFigure(mb, period) };
};

export const DATA: readonly RowDef[] = [{ key: 'allowance', better: 'more', read: included }];
