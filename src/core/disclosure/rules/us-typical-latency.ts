import { typicalSpeed } from '../checks/typical-speed.ts';
import { LABEL_LAYOUT, LABEL_NOTE } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** What is the typical latency? */
export const usTypicalLatency: PlanRule = {
  id: 'us-typical-latency',
  level: 'plan',
  what: { en: 'the typical latency', zh: '典型时延' },
  requires: {
    en: 'Publishers state on the label the typical latency, for each technology that is told apart.',
    zh: '发布者在标签上写明典型时延；区分网络制式的，分别写明。',
  },
  force: 'must',
  grade: 'practice',
  gradeNote: LABEL_NOTE,
  citations: [LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['latency_ms'],
  check: typicalSpeed('latency'),
};
