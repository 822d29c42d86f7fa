/** Which of the charges beside the price somebody has to pay, and how much of each is known. */
import type { CardCharge } from '../model/card.ts';
import type { CostBreakdown, Gap } from './types.ts';

/** A charge that is due. Decimal amounts as published; `high` null = not disclosed. */
export interface DueCharge {
  readonly kind: CardCharge['kind'];
  readonly label: string | null;
  readonly low: number;
  readonly high: number | null;
  readonly gap: Gap | null;
  /** Position in the card's charges. */
  readonly at: number;
}

export interface SortedCharges {
  readonly due: readonly DueCharge[];
  readonly notCounted: CostBreakdown['notCounted'];
}

/** The words by which files mark a charge as a choice, or as due only when something goes wrong. Latin, Chinese, Japanese, Korean. */
const OPTIONAL = /\boptional\b|\boptionn?el|\bopcional|\bopzional|\bzubuchbar|可选|選用|选用|オプション|선택/iu;
const CONDITIONAL =
  /\b(?:late|overdue|declined|returned|rejected|missed|reconnect\w*|restor\w*|reactivat\w*|replace\w*|unreturned|damage\w*|lost|paper|printed|relocat\w*|moving|transfer|reminder|dunning|mahn\w*|retard|rechaz\w*|impag\w*|assisted|phone payment)\b|滞纳|逾期|补卡|延滞|連滞|연체/iu;
const INSTALLATION = /\binstall|\binstalación|\binstallazione|安装|工料|設置|開通工事|설치/iu;
/** A label that names a condition which may or may not be true of the customer: "… without home internet". */
const DEPENDS = /\b(?:without|unless|if|only|except|sans|ohne|sin|senza|sem)\b|未办|不满足|仅限/iu;
const NOTHING = /^(?:included|free|none|no charge|waived|gratis|gratuit|inclus|incluido|inclusive|inkl\.?|无|免费|包含)\.?$/iu;
const UP_TO = /^up to\s*\p{Sc}?\s?(\d+(?:\.\d+)?)$/iu;

const reasonOf = ({ label, wording }: CardCharge): 'optional' | 'conditional' | null => {
  const text = `${label ?? ''} ${wording ?? ''}`;
  return OPTIONAL.test(text) ? 'optional' : CONDITIONAL.test(text) ? 'conditional' : null;
};

/** How much of a charge is known: its amount, a ceiling ("Up to 8.95"), or that it is named without one. */
function spanOf({ label, amount, wording }: CardCharge): Pick<DueCharge, 'low' | 'high' | 'gap'> {
  const words = wording?.trim() ?? '';
  // Words beside an amount say under which condition it is due ("only in stores").
  const certain = words === '' && !DEPENDS.test(label ?? '');
  if (amount !== null) return certain ? { low: amount, high: amount, gap: null } : { low: 0, high: amount, gap: 'charge-condition' };
  if (NOTHING.test(words)) return { low: 0, high: 0, gap: null };
  const ceiling = UP_TO.exec(words)?.[1];
  return ceiling === undefined ? { low: 0, high: null, gap: 'charge-amount' } : { low: 0, high: Number(ceiling), gap: 'charge-condition' };
}

/** Of several ways to be installed (by oneself, by a technician) one is needed: the cheapest is counted. */
function alternatives(due: readonly DueCharge[]): ReadonlySet<DueCharge> {
  const ways = due.filter(({ kind, label, gap }) => kind === 'one-time' && gap === null && INSTALLATION.test(label ?? ''));
  const [cheapest] = [...ways].sort((a, b) => a.low - b.low || a.at - b.at);
  return new Set(ways.filter((way) => way !== cheapest));
}

/** Sorts a card's charges into those that are due and those this usage does not incur, with the reason. */
export function sortCharges(charges: readonly CardCharge[]): SortedCharges {
  const due: DueCharge[] = [];
  const notCounted: { label: string | null; wording: string | null; reason: 'optional' | 'conditional' | 'alternative' }[] = [];
  charges.forEach((charge, at) => {
    const reason = charge.kind === 'termination' ? null : reasonOf(charge);
    if (reason === null) due.push({ kind: charge.kind, label: charge.label, ...spanOf(charge), at });
    else notCounted.push({ label: charge.label, wording: charge.wording, reason });
  });
  const other = alternatives(due);
  for (const { label, at } of other) notCounted.push({ label, wording: charges[at]?.wording ?? null, reason: 'alternative' });
  return { due: due.filter((charge) => !other.has(charge)), notCounted };
}
