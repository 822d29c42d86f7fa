import { cnAppealBody } from '../rules/cn-appeal-body.ts';
import { cnBillWarning } from '../rules/cn-bill-warning.ts';
import { cnChongqingComplaints } from '../rules/cn-chongqing-complaints.ts';
import { cnDistanceSale } from '../rules/cn-distance-sale.ts';
import { cnExplainedClaim } from '../rules/cn-explained-claim.ts';
import { cnFeeLevel } from '../rules/cn-fee-level.ts';
import { cnHenanComplaintTime } from '../rules/cn-henan-complaint-time.ts';
import { cnHenanTariffText } from '../rules/cn-henan-tariff-text.ts';
import { cnPrivacyComplaintTime } from '../rules/cn-privacy-complaint-time.ts';
import { cnPrivacyRules } from '../rules/cn-privacy-rules.ts';
import { cnServiceScope } from '../rules/cn-service-scope.ts';
import { cnServiceType } from '../rules/cn-service-type.ts';
import { cnSingleServiceChoice } from '../rules/cn-single-service-choice.ts';
import { cnStandardTerms } from '../rules/cn-standard-terms.ts';
import { cnTimeLimit } from '../rules/cn-time-limit.ts';
import { cnTrialConsent } from '../rules/cn-trial-consent.ts';
import type { Rulebook } from '../types.ts';

export const cnTelecomRegulations: Rulebook = {
  id: 'cn-telecom-regulations',
  title: { en: 'Telecommunications Regulations and laws (China)', zh: '《电信条例》及相关法律法规（中国）' },
  about: {
    en: 'The Telecommunications Regulations, the consumer law, the ministry’s order on personal information, and the regulations of Henan and Chongqing for plans sold there. The texts were read; where a rule goes further than the text, its page says so.',
    zh: '《电信条例》、《消费者权益保护法》、个人信息保护规定，以及适用于当地销售套餐的河南省、重庆市条例。已查阅原文；规则超出条文之处，规则页均予注明。',
  },
  standing: 'in-force',
  inForce: { from: null, to: null },
  rules: [
    cnServiceType,
    cnServiceScope,
    cnFeeLevel,
    cnTimeLimit,
    cnExplainedClaim,
    cnBillWarning,
    cnAppealBody,
    cnStandardTerms,
    cnDistanceSale,
    cnPrivacyRules,
    cnPrivacyComplaintTime,
    cnSingleServiceChoice,
    cnTrialConsent,
    cnHenanTariffText,
    cnHenanComplaintTime,
    cnChongqingComplaints,
  ],
};
