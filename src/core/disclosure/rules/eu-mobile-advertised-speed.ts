import { every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { SPEED_NOTE, openInternet } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** Which speed is a mobile plan advertised with? */
export const euMobileAdvertisedSpeed: PlanRule = {
  id: 'eu-mobile-advertised-speed',
  level: 'plan',
  what: { en: 'the advertised speed, down and up', zh: '宣传速率（下行与上行）' },
  requires: {
    en: 'As reported, the contract for a mobile plan states the advertised speed, down and up.',
    zh: '据报道，移动套餐合同应写明宣传的下行与上行速率。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: SPEED_NOTE,
  citations: [openInternet('d')],
  inForce: { from: null, to: null },
  when: ['mobile', 'internet-access'],
  fields: ['speed_down_mbps', 'speed_up_mbps'],
  check: every(
    { what: { en: 'the speed of downloads', zh: '下行速率' }, check: states('speeds.down') },
    { what: { en: 'the speed of uploads', zh: '上行速率' }, check: states('speeds.up') },
  ),
};
