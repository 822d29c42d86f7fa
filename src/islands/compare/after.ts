/** What happens as data is used: every step, the speed after the limit, the price of more. */
import type { WirePlan } from '../../core/model/wire.ts';
import type { CompareMessages } from '../../i18n/compare.ts';
import { effectWords, unstated } from '../../i18n/index.ts';
import { figure, gapIn, known, missingInTerms, sentence, tierLines, tiersOf, unknown, type Cell, type Read, type RowDef } from './row.ts';

/** How a file and how an excerpt that mentions nothing of the kind is put into words: silence is not "there is none". */
interface Silence {
  readonly full: string;
  readonly excerpt: string;
}

function linesOr(plan: WirePlan, lines: readonly string[], silence: Silence, m: CompareMessages): Cell {
  if (lines.length > 0) return known(...new Set(lines));
  const gap = gapIn(plan);
  return gap === 'unread' ? missingInTerms(plan, m) : unknown(silence[gap]);
}

const tiers: Read = ({ plan }, m) =>
  linesOr(plan, tierLines(plan, 'data', m), { full: m.compare.noTiers, excerpt: m.compare.noTiersExcerpt }, m);

const throttle: Read = ({ plan }, m) => {
  const slowed = tiersOf(plan, 'data').filter(({ action }) => action === 'throttle');
  const lines = slowed.map(({ down_kbps }) => (down_kbps === null ? unstated(gapIn(plan), m) : m.format.speed(down_kbps)));
  const cell = linesOr(plan, lines, { full: m.compare.noThrottle, excerpt: m.compare.noThrottleExcerpt }, m);
  const speed = slowed.length === 1 ? slowed[0]?.down_kbps : null;
  return typeof speed === 'number' ? { ...cell, figure: figure(speed, 'kbps') } : cell;
};

const overage: Read = ({ plan }, m) => {
  const charged = tiersOf(plan, 'data').filter(({ action }) => action === 'charge' || action === 'bolt_on');
  const lines = charged.map((tier) => sentence(effectWords(tier, gapIn(plan), m)));
  const cell = linesOr(plan, lines, { full: m.compare.noOverage, excerpt: m.compare.noOverageExcerpt }, m);
  const [only, second] = charged;
  if (!only?.price || !only.price_unit_mb || only.currency === null || second) return cell;
  // A block of data and a price by the megabyte are not the same offer, even where a megabyte comes out the same.
  return { ...cell, figure: figure(only.price / only.price_unit_mb, `${only.currency} ${only.action} ${plan.price.tax}`) };
};

export const AFTER: readonly RowDef[] = [
  { key: 'tiers', better: null, read: tiers },
  { key: 'throttle', better: 'more', read: throttle },
  { key: 'overage', better: 'less', read: overage },
];
