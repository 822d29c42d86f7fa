import { cnAgreementBreach } from '../rules/cn-agreement-breach.ts';
import { cnAgreementComplaints } from '../rules/cn-agreement-complaints.ts';
import { cnAgreementFeeLevel } from '../rules/cn-agreement-fee-level.ts';
import { cnAgreementPeriod } from '../rules/cn-agreement-period.ts';
import { cnAgreementQuality } from '../rules/cn-agreement-quality.ts';
import { cnAgreementServices } from '../rules/cn-agreement-services.ts';
import type { Rulebook } from '../types.ts';

export const cnAgreement: Rulebook = {
  id: 'cn-agreement',
  title: { en: 'What a service agreement contains (China)', zh: '电信服务协议的内容（中国）' },
  about: {
    en: 'Six things a telecom service agreement must contain, as a white paper of about 2017 quotes a ministry notice. The notice itself was not seen; what is asked here is whether the published text states them.',
    zh: '白皮书（约 2017 年）转引的部门通知所列电信服务协议应当包含的六项内容。未见通知原文；此处查验公示文本是否载明。',
  },
  standing: 'in-force',
  inForce: { from: '2017-01-01', to: null },
  rules: [cnAgreementServices, cnAgreementFeeLevel, cnAgreementQuality, cnAgreementComplaints, cnAgreementBreach, cnAgreementPeriod],
};
