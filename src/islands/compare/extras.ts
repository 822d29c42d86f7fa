/** Beside data on the device itself: sharing, use abroad, minutes, messages, video. */
import type { CardAllowance } from '../../core/model/card.ts';
import type { WireTier } from '../../core/model/wire.ts';
import type { CompareMessages } from '../../i18n/compare.ts';
import { volumeFigure } from './data.ts';
import { figure, known, missingInTerms, tierLines, type Figure, type Read, type RowDef } from './row.ts';

type Scope = 'hotspot' | 'roaming' | 'voice' | 'sms';

function allowanceText(scope: Scope, { kind, amount, period }: CardAllowance, m: CompareMessages): string | null {
  if (kind === 'unlimited' || kind === 'excluded') return m.words.allowances[kind];
  if (kind === 'not-stated' || amount === null) return null;
  const text = scope === 'voice' ? m.cost.use.minutes(amount) : scope === 'sms' ? m.cost.use.messages(amount) : m.format.volume(amount);
  return period === null ? text : m.words.amountPer(text, m.words.per(period));
}

function allowanceFigure({ kind, amount, period }: CardAllowance): Figure | null {
  if (kind === 'excluded') return figure(0, '30d');
  return kind === 'metered' && amount !== null ? volumeFigure(amount, period) : null;
}

/** What is included, what follows it, and what more costs. A policy without an allowance is no figure to compare by. */
const extra =
  (scope: Scope): Read =>
  ({ plan }, m) => {
    const facts = plan.cost_facts;
    const overage = scope === 'voice' ? facts.voiceOverage : scope === 'sms' ? facts.smsOverage : null;
    const lines = [
      allowanceText(scope, facts[scope], m),
      ...tierLines(plan, scope, m),
      overage === null ? null : m.compare.beyond(overage),
    ].filter((line) => line !== null);
    return lines.length === 0 ? missingInTerms(plan, m) : { ...known(...lines), figure: allowanceFigure(facts[scope]) };
  };

/** The highest resolution, as a fact, and what is said about video beyond it. */
const video: Read = ({ plan }, m) => {
  const lines_p = plan.facts.find(({ field }) => field === 'video_cap_p')?.value;
  const scope: WireTier['scope'] = 'video';
  const lines = [...(typeof lines_p === 'number' ? [m.compare.videoCap(lines_p)] : []), ...tierLines(plan, scope, m)];
  return lines.length === 0 ? missingInTerms(plan, m) : known(...lines);
};

export const EXTRAS: readonly RowDef[] = [
  { key: 'hotspot', better: 'more', read: extra('hotspot') },
  { key: 'roaming', better: 'more', read: extra('roaming') },
  { key: 'voice', better: 'more', read: extra('voice') },
  { key: 'sms', better: 'more', read: extra('sms') },
  { key: 'video', better: null, read: video },
];
