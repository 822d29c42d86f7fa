import { absent, disclosed } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import type { CarrierRule } from '../types.ts';
import type { Evidence } from '../../model/index.ts';
import type { CarrierQuestion } from '../types.ts';

/** A carrier's own file is such a list; facts compiled from pages are not. */
function collect(): CarrierQuestion {
  let own: readonly Evidence[] | null = null;
  let other: readonly Evidence[] = [];
  return {
    see: ({ plan }) => {
      if (plan.coverage === 'full' && plan.origin.kind === null) own ??= evidenceFor(plan, 'name');
      else if (other.length === 0) other = evidenceFor(plan, 'name');
    },
    answer: () => (own === null ? absent([], other) : disclosed(own)),
  };
}

/** Does the carrier offer its list as a file that machines can read? */
export const cnZoneMachineReadable: CarrierRule = {
  id: 'cn-zone-machine-readable',
  level: 'carrier',
  what: { en: 'a list of its tariffs that machines can read', zh: '可机读的资费清单' },
  requires: {
    en: 'A carrier should offer its list as a file that machines can read; no public one was found in practice.',
    zh: '运营商宜以可机读文件提供资费清单；实践中未见公开的此类文件。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: [],
  collect,
};
