import { machineReadable, type Category } from '../checks/machine-readable.ts';
import { tkg } from '../rulebooks/de-citations.ts';
import type { CarrierRule } from '../types.ts';

const CATEGORIES: readonly Category[] = [
  { what: { en: 'the name of the provider', zh: '提供商名称' }, kinds: ['carrier'] },
  { what: { en: 'what the plan includes', zh: '套餐内容' }, kinds: ['allowance.data', 'allowance.voice', 'allowance.sms', 'speeds.down'] },
  { what: { en: 'the price', zh: '价格' }, kinds: ['price.amount'] },
  { what: { en: 'the term of the contract', zh: '合同期限' }, kinds: ['commitment.months', 'commitment.wording', 'validity'] },
];

/** Is the information published in machine-readable form? */
export const deMachineReadable: CarrierRule = {
  id: 'de-machine-readable',
  level: 'carrier',
  what: { en: 'machine-readable publication', zh: '机器可读的公布形式' },
  requires: {
    en: 'The act requires that published information is machine-readable and accessible.',
    zh: '法律要求公布的信息机器可读且易于获取。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [tkg('§ 52(3)')],
  inForce: { from: '2021-12-01', to: null },
  when: [],
  fields: ['carrier', 'data_allowance', 'price', 'contract_months'],
  collect: machineReadable(CATEGORIES),
};
