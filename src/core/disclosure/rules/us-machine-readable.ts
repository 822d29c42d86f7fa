import { machineReadable, type Category } from '../checks/machine-readable.ts';
import { NOTICE_2025, fcc2286 } from '../rulebooks/us-citations.ts';
import type { CarrierRule } from '../types.ts';

const CATEGORIES: readonly Category[] = [
  { what: { en: 'the unique plan identifier', zh: '唯一套餐编号' }, kinds: ['published_id'] },
  { what: { en: 'the name of the plan', zh: '套餐名称' }, kinds: ['name'] },
  { what: { en: 'the monthly price', zh: '月价' }, kinds: ['price.amount'] },
  { what: { en: 'fees', zh: '费用' }, kinds: ['charges.one_time', 'charges.activation', 'charges.recurring', 'termination'] },
  { what: { en: 'typical speeds', zh: '典型速率' }, kinds: ['speeds.down'] },
  { what: { en: 'typical latency', zh: '典型时延' }, kinds: ['speeds.latency'] },
  { what: { en: 'the data included', zh: '所含流量' }, kinds: ['allowance.data'] },
  { what: { en: 'links to policies', zh: '政策链接' }, kinds: ['links.networkPolicy', 'links.privacy'] },
  { what: { en: 'customer support', zh: '客户服务' }, kinds: ['support_phone', 'links.contact'] },
];

/** Is the label published as a machine-readable file with all its categories? */
export const usMachineReadable: CarrierRule = {
  id: 'us-machine-readable',
  level: 'carrier',
  what: { en: 'a machine-readable file with all categories of the label', zh: '涵盖标签全部类目的机器可读文件' },
  requires: {
    en: 'The order requires a machine-readable file, such as a spreadsheet, with the same categories as the label and the identifier of each plan.',
    zh: '命令要求提供机器可读文件（如电子表格），类目与标签一致，并含每个套餐的编号。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'That the file holds every label and has a public address of its own cannot be told from the file. A proposal of December 2025 deletes the duty; reports conflict on whether that is in effect.',
    zh: '文件是否收录全部标签、是否有专门的公开地址，无法由文件判断。2025 年 12 月的提案拟删除该义务；是否生效报道不一。',
  },
  citations: [fcc2286('¶¶ 68, 77'), NOTICE_2025],
  inForce: { from: '2024-10-10', to: null },
  when: [],
  fields: ['plan_id', 'plan_name', 'price', 'speed_down_mbps', 'speed_up_mbps', 'latency_ms', 'data_allowance', 'privacy_url'],
  collect: machineReadable(CATEGORIES),
};
