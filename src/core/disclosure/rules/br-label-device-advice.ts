import { about } from '../checks/about.ts';
import { BR_LABEL } from '../rulebooks/br-label-citations.ts';
import { DEVICE_ADVICE } from '../topics/device-advice.ts';
import type { PlanRule } from '../types.ts';

/** Which devices does it need? */
export const brLabelDeviceAdvice: PlanRule = {
  id: 'br-label-device-advice',
  level: 'plan',
  what: { en: 'advice on devices', zh: '终端说明' },
  requires: { en: 'As reported, the label gives advice on devices.', zh: '据报道，标签须含终端说明。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the manual itself was not read.', zh: '据报道；未查阅手册原文。' },
  citations: [BR_LABEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['terms'],
  check: about(DEVICE_ADVICE),
};
