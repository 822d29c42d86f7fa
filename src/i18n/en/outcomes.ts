/** Outcomes of rules in words; apart, so that figures need not carry the sentences of findings. */
import type { Outcome } from '../../core/disclosure/types.ts';

export const outcomes: Record<Outcome, string> = {
  disclosed: 'stated',
  vague: 'unclear',
  absent: 'not stated',
  conflicting: 'conflicting',
  'not-applicable': 'not applicable',
  untested: 'not tested',
};
