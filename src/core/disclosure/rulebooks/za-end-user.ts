import { zaOrderOfUse } from '../rules/za-order-of-use.ts';
import { zaOutOfBundleOptIn } from '../rules/za-out-of-bundle-opt-in.ts';
import { zaRollover } from '../rules/za-rollover.ts';
import { zaTransfer } from '../rules/za-transfer.ts';
import { zaUsageAlerts } from '../rules/za-usage-alerts.ts';
import type { Rulebook } from '../types.ts';

export const zaEndUser: Rulebook = {
  id: 'za-end-user',
  title: { en: 'Bundles of voice, messages and data (South Africa)', zh: '语音、短信与流量套餐（南非）' },
  about: {
    en: 'Regulation 8A of the End-user and Subscriber Service Charter Regulations, in the wording of 2026-01-23 that takes effect on 2027-01-23: alerts, agreement to use beyond the bundle, order of use, rollover, transfer. The text was read. Similar duties for data have held since 2019 and are not asked here.',
    zh: '《最终用户与用户服务章程条例》第 8A 条，2026-01-23 文本，2027-01-23 起生效：提醒、套外使用须经同意、使用顺序、结转、转赠。已查阅原文。2019 年起已有类似的流量义务，此处未予核对。',
  },
  standing: 'adopted',
  inForce: { from: '2027-01-23', to: null },
  rules: [zaUsageAlerts, zaOutOfBundleOptIn, zaOrderOfUse, zaRollover, zaTransfer],
};
