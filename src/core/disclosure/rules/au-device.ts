import { about } from '../checks/about.ts';
import { AU_TCP } from '../rulebooks/au-cis-citations.ts';
import { DEVICE_ADVICE } from '../topics/device-advice.ts';
import type { PlanRule } from '../types.ts';

/** Is a device needed, and what does it cost? */
export const auDevice: PlanRule = {
  id: 'au-device',
  level: 'plan',
  what: { en: 'the device that is needed', zh: '所需设备' },
  requires: { en: 'As excerpted, the summary names a device that is needed, and its charge.', zh: '据摘录，摘要须载明所需设备及其费用。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'The wording of 2012, from an excerpt; the code of today was not read.', zh: '依据 2012 年文本摘录；未查阅现行守则。' },
  citations: [AU_TCP],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms', 'monthly_fees'],
  check: about(DEVICE_ADVICE),
};
