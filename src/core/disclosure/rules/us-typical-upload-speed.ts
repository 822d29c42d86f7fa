import { typicalSpeed } from '../checks/typical-speed.ts';
import { LABEL_LAYOUT, LABEL_NOTE } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** How fast is it typically, upload? */
export const usTypicalUploadSpeed: PlanRule = {
  id: 'us-typical-upload-speed',
  level: 'plan',
  what: { en: 'the typical upload speed', zh: '典型上行速率' },
  requires: {
    en: 'Publishers state on the label the typical upload speed, for each technology that is told apart.',
    zh: '发布者在标签上写明典型上行速率；区分网络制式的，分别写明。',
  },
  force: 'must',
  grade: 'practice',
  gradeNote: LABEL_NOTE,
  citations: [LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['speed_up_mbps'],
  check: typicalSpeed('up'),
};
