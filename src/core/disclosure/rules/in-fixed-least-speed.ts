import { conflicting } from '../answer.ts';
import type { Check } from '../checks/fields.ts';
import { speedAfter } from '../checks/limit.ts';
import { evidenceFor } from '../facts.ts';
import { IN_512 } from '../rulebooks/in-trai-citations.ts';
import type { PlanRule } from '../types.ts';

const FLOOR_KBPS = 512;

const floor: Check = (subject) => {
  const slow = subject.plan.tiers.filter(({ scope, downKbps }) => scope === 'data' && downKbps !== null && downKbps < FLOOR_KBPS);
  const [slowest] = slow.map(({ downKbps }) => downKbps ?? 0).toSorted((a, b) => a - b);
  return slowest === undefined
    ? speedAfter(subject)
    : conflicting('other-than-the-figure', evidenceFor(subject.plan, 'tiers.speed'), {
        en: `The lowest speed stated is ${slowest} kbit/s; the rule names ${FLOOR_KBPS}.`,
        zh: `所载最低速率为 ${slowest} kbit/s；规则所定为 ${FLOOR_KBPS}。`,
      });
};

/** Is at least 512 kbit/s left? */
export const inFixedLeastSpeed: PlanRule = {
  id: 'in-fixed-least-speed',
  level: 'plan',
  what: { en: 'the speed beyond the limit, of at least 512 kbit/s', zh: '超出限额后不低于 512 kbit/s 的速率' },
  requires: {
    en: 'As reported, fixed broadband keeps at least 512 kbit/s beyond the limit.',
    zh: '据报道，固定宽带超出限额后须保持不低于 512 kbit/s。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; whether the figure was revised later was not checked.', zh: '据报道；该数值此后是否修订未予核实。' },
  citations: [IN_512],
  inForce: { from: null, to: null },
  when: ['fixed', 'speed-is-cut'],
  fields: ['terms'],
  check: floor,
};
