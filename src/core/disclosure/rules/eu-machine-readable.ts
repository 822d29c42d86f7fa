import { machineReadable, type Category } from '../checks/machine-readable.ts';
import { eecc } from '../rulebooks/eu-citations.ts';
import type { CarrierRule } from '../types.ts';

const CATEGORIES: readonly Category[] = [
  { what: { en: 'the name of the provider', zh: '提供商名称' }, kinds: ['carrier'] },
  { what: { en: 'what the plan includes', zh: '套餐内容' }, kinds: ['allowance.data', 'allowance.voice', 'allowance.sms', 'speeds.down'] },
  { what: { en: 'the price', zh: '价格' }, kinds: ['price.amount'] },
  { what: { en: 'the duration of the contract', zh: '合同期限' }, kinds: ['commitment.months', 'commitment.wording', 'validity'] },
];

/** Is the information published in machine-readable form? */
export const euMachineReadable: CarrierRule = {
  id: 'eu-machine-readable',
  level: 'carrier',
  what: { en: 'machine-readable publication', zh: '机器可读的公布形式' },
  requires: {
    en: 'The directive requires providers to publish contract information clearly, in machine-readable form and kept up to date.',
    zh: '指令要求提供商以清楚、机器可读的形式公布合同信息并及时更新。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The items of Annex IX were not read; four that any tariff has are looked for.',
    zh: '未查阅附件九的事项；仅核对任何资费都有的四项。',
  },
  citations: [eecc('Article 103(1)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['carrier', 'data_allowance', 'price', 'contract_months'],
  collect: machineReadable(CATEGORIES),
};
