import { cnCancelMethod } from '../rules/cn-cancel-method.ts';
import { cnComplaintChannel } from '../rules/cn-complaint-channel.ts';
import { cnConditionsOfUse } from '../rules/cn-conditions-of-use.ts';
import { cnFeeLevel } from '../rules/cn-fee-level.ts';
import { cnHowToUse } from '../rules/cn-how-to-use.ts';
import { cnPaymentMethod } from '../rules/cn-payment-method.ts';
import { cnPersonalData } from '../rules/cn-personal-data.ts';
import { cnServiceScope } from '../rules/cn-service-scope.ts';
import { cnServiceType } from '../rules/cn-service-type.ts';
import { cnTimeLimit } from '../rules/cn-time-limit.ts';
import type { Rulebook } from '../types.ts';

export const cnRightToKnow: Rulebook = {
  id: 'cn-right-to-know',
  title: { en: 'What users may know (China)', zh: '用户的知情权（中国）' },
  about: {
    en: 'Ten things users of telecom services may know, as a white paper of about 2017 lists them. The paper was read; it is not law, but four of the ten stand in the Telecommunications Regulations too.',
    zh: '白皮书（约 2017 年）列出的用户有权知悉的十项内容。已查阅原文；白皮书并非法律，但其中四项亦见于《电信条例》。',
  },
  standing: 'in-force',
  inForce: { from: '2017-01-01', to: null },
  rules: [
    cnServiceType,
    cnTimeLimit,
    cnServiceScope,
    cnConditionsOfUse,
    cnHowToUse,
    cnFeeLevel,
    cnPaymentMethod,
    cnCancelMethod,
    cnPersonalData,
    cnComplaintChannel,
  ],
};
