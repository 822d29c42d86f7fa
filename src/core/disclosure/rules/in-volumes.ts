import { every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { IN_TERMS } from '../rulebooks/in-trai-citations.ts';
import type { PlanRule } from '../types.ts';

/** How much voice, data and messages? */
export const inVolumes: PlanRule = {
  id: 'in-volumes',
  level: 'plan',
  what: { en: 'the units of voice, data and messages', zh: '语音、流量、短信用量' },
  requires: { en: 'As reported, plans state the units of voice, data and messages.', zh: '据报道，套餐须写明语音、流量和短信的用量。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the direction itself was not read.', zh: '据报道；未查阅指令原文。' },
  citations: [IN_TERMS],
  inForce: { from: null, to: null },
  when: ['mobile'],
  fields: ['voice', 'data_allowance', 'sms'],
  check: every(
    { what: { en: 'units of voice', zh: '语音用量' }, check: states('allowance.voice', 'voice_overage') },
    { what: { en: 'volume of data', zh: '流量' }, check: states('allowance.data') },
    { what: { en: 'number of messages', zh: '短信条数' }, check: states('allowance.sms', 'sms_overage') },
  ),
};
