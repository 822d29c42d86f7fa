import { krLimits } from '../rules/kr-limits.ts';
import { krMessagesWording } from '../rules/kr-messages-wording.ts';
import { krPlanName } from '../rules/kr-plan-name.ts';
import type { Rulebook } from '../types.ts';

export const krConsent: Rulebook = {
  id: 'kr-consent',
  title: { en: 'Consent decision on “unlimited” (Korea)', zh: '“无限”套餐同意决定（韩国）' },
  about: {
    en: 'What SKT, KT and LG U+ took upon themselves in the consent decision of the Korea Fair Trade Commission on plans sold as unlimited: limits stated clearly, messages called “included”, new names without 무제한 or 무한. Known from a press report, so marked beta.',
    zh: '韩国公平交易委员会就“无限”套餐作出的同意决定中，SKT、KT、LG U+ 承诺的事项：明确写明限制、短信改称“基本提供”、新名称不含“无限”字样。据新闻报道，故标为试行。',
  },
  standing: 'beta',
  inForce: { from: '2016-11-01', to: null },
  rules: [krLimits, krMessagesWording, krPlanName],
};
