import { euActivationPrice } from '../rules/eu-activation-price.ts';
import { euBestTariffAdvice } from '../rules/eu-best-tariff-advice.ts';
import { euBundleParts } from '../rules/eu-bundle-parts.ts';
import { euComplaintContact } from '../rules/eu-complaint-contact.ts';
import { euConsumptionCharges } from '../rules/eu-consumption-charges.ts';
import { euDisability } from '../rules/eu-disability.ts';
import { euDiscountPeriod } from '../rules/eu-discount-period.ts';
import { euDuration } from '../rules/eu-duration.ts';
import { euEarlyTermination } from '../rules/eu-early-termination.ts';
import { euFixedAdvertisedSpeed } from '../rules/eu-fixed-advertised-speed.ts';
import { euFixedMaximumSpeed } from '../rules/eu-fixed-maximum-speed.ts';
import { euFixedMinimumSpeed } from '../rules/eu-fixed-minimum-speed.ts';
import { euFixedNormalSpeed } from '../rules/eu-fixed-normal-speed.ts';
import { euLimitsInPractice } from '../rules/eu-limits-in-practice.ts';
import { euMachineReadable } from '../rules/eu-machine-readable.ts';
import { euMainCharacteristics } from '../rules/eu-main-characteristics.ts';
import { euMobileAdvertisedSpeed } from '../rules/eu-mobile-advertised-speed.ts';
import { euMobileEstimatedMaximumSpeed } from '../rules/eu-mobile-estimated-maximum-speed.ts';
import { euNoticeAfterRenewal } from '../rules/eu-notice-after-renewal.ts';
import { euPrepaidRefund } from '../rules/eu-prepaid-refund.ts';
import { euPriceWithTax } from '../rules/eu-price-with-tax.ts';
import { euPromotionTerm } from '../rules/eu-promotion-term.ts';
import { euProviderContact } from '../rules/eu-provider-contact.ts';
import { euQualityLevel } from '../rules/eu-quality-level.ts';
import { euRecurringPrice } from '../rules/eu-recurring-price.ts';
import { euRemedies } from '../rules/eu-remedies.ts';
import { euRenewal } from '../rules/eu-renewal.ts';
import { euServiceDetails } from '../rules/eu-service-details.ts';
import { euSpeedsAndRemedies } from '../rules/eu-speeds-and-remedies.ts';
import { euSummaryLength } from '../rules/eu-summary-length.ts';
import { euSummaryOrder } from '../rules/eu-summary-order.ts';
import { euSummaryTypeSize } from '../rules/eu-summary-type-size.ts';
import { euSwitching } from '../rules/eu-switching.ts';
import { euTermAtMost } from '../rules/eu-term-at-most.ts';
import { euTermination } from '../rules/eu-termination.ts';
import { euUsageAlerts } from '../rules/eu-usage-alerts.ts';
import { euZeroRating } from '../rules/eu-zero-rating.ts';
import type { Rulebook } from '../types.ts';

export const euContractSummary: Rulebook = {
  id: 'eu-contract-summary',
  title: { en: 'EU contract summary', zh: '欧盟合同摘要' },
  about: {
    en: 'What the European Electronic Communications Code asks the contract summary of a plan to say, with the speeds of the open-internet regulation. The articles of the Code were read; Annex VIII part B, Annex IX and the template of the summary were not. A tariff file is not the summary: what is absent here may stand there. Plans are judged from 2020-12-21, the day generally reported as the one by which members had to apply the Code.',
    zh: '《欧洲电子通信法典》要求合同摘要写明的事项，以及开放互联网条例的速率要求。已查阅法典条文；附件八 B 部分、附件九及摘要模板未查阅。资费文件并非合同摘要：此处缺失的内容可能载于摘要。自 2020-12-21 起判断，即通行说法中成员国须适用法典之日。',
  },
  standing: 'in-force',
  inForce: { from: '2020-12-21', to: null },
  rules: [
    euProviderContact,
    euComplaintContact,
    euMainCharacteristics,
    euActivationPrice,
    euRecurringPrice,
    euConsumptionCharges,
    euDuration,
    euRenewal,
    euTermination,
    euDisability,
    euSpeedsAndRemedies,
    euQualityLevel,
    euPromotionTerm,
    euSwitching,
    euPrepaidRefund,
    euEarlyTermination,
    euServiceDetails,
    euSummaryOrder,
    euSummaryLength,
    euSummaryTypeSize,
    euPriceWithTax,
    euDiscountPeriod,
    euFixedMinimumSpeed,
    euFixedNormalSpeed,
    euFixedMaximumSpeed,
    euFixedAdvertisedSpeed,
    euMobileEstimatedMaximumSpeed,
    euMobileAdvertisedSpeed,
    euRemedies,
    euLimitsInPractice,
    euZeroRating,
    euUsageAlerts,
    euTermAtMost,
    euNoticeAfterRenewal,
    euBestTariffAdvice,
    euMachineReadable,
    euBundleParts,
  ],
};
