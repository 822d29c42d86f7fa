import { usAdditionalData } from '../rules/us-additional-data.ts';
import { usContract } from '../rules/us-contract.ts';
import { usCustomerSupport } from '../rules/us-customer-support.ts';
import { usDataAllowanceLink } from '../rules/us-data-allowance-link.ts';
import { usDataIncluded } from '../rules/us-data-included.ts';
import { usDiscounts } from '../rules/us-discounts.ts';
import { usEarlyTerminationFee } from '../rules/us-early-termination-fee.ts';
import { usFixedOrMobile } from '../rules/us-fixed-or-mobile.ts';
import { usGovernmentTaxes } from '../rules/us-government-taxes.ts';
import { usIdentifierNotReused } from '../rules/us-identifier-not-reused.ts';
import { usIntroductoryRate } from '../rules/us-introductory-rate.ts';
import { usLabel } from '../rules/us-label.ts';
import { usMonthlyFees } from '../rules/us-monthly-fees.ts';
import { usMonthlyPrice } from '../rules/us-monthly-price.ts';
import { usNetworkManagementLink } from '../rules/us-network-management-link.ts';
import { usOneTimeFees } from '../rules/us-one-time-fees.ts';
import { usPlanIdentifier } from '../rules/us-plan-identifier.ts';
import { usPointOfSale } from '../rules/us-point-of-sale.ts';
import { usPrivacyLink } from '../rules/us-privacy-link.ts';
import { usProviderAndPlanName } from '../rules/us-provider-and-plan-name.ts';
import { usTypicalDownloadSpeed } from '../rules/us-typical-download-speed.ts';
import { usTypicalLatency } from '../rules/us-typical-latency.ts';
import { usTypicalUploadSpeed } from '../rules/us-typical-upload-speed.ts';
import { usUnlimitedClaim } from '../rules/us-unlimited-claim.ts';
import type { Rulebook } from '../types.ts';

export const usFccLabel2026: Rulebook = {
  id: 'us-fcc-label@2026',
  title: { en: 'US broadband label as changed in 2026', zh: '美国宽带标签（2026 年修订）' },
  about: {
    en: 'What remains of the label after the final rule of 2026-08-13 (2026-16503), effective 2026-09-14; its effect on 47 CFR 8.1(a) is reported as delayed indefinitely (unverified: the rule’s text was not read). Six duties were proposed to go (90 FR 55713): reading the label out by telephone, itemising pass-through fees, ACP information, the label in the account portal, the machine-readable file and the archive of two years. What happens after “unlimited” data is used up is not part of the FCC label.',
    zh: '2026-08-13 最终规则（2026-16503，2026-09-14 生效）之后保留的标签内容；据报道其对 47 CFR 8.1(a) 的效力无限期推迟（未核实：未查阅规则原文）。提案（90 FR 55713）拟删除六项义务：电话宣读标签、逐项列示转嫁费用、ACP 信息、账户页面中的标签、机器可读文件及两年存档。“不限量”用尽后如何处理不属于 FCC 标签内容。',
  },
  standing: 'adopted',
  inForce: { from: '2026-09-14', to: null },
  rules: [
    usLabel,
    usPointOfSale,
    usProviderAndPlanName,
    usFixedOrMobile,
    usMonthlyPrice,
    usIntroductoryRate,
    usContract,
    usMonthlyFees,
    usOneTimeFees,
    usEarlyTerminationFee,
    usGovernmentTaxes,
    usDiscounts,
    usTypicalDownloadSpeed,
    usTypicalUploadSpeed,
    usTypicalLatency,
    usDataIncluded,
    usAdditionalData,
    usNetworkManagementLink,
    usPrivacyLink,
    usDataAllowanceLink,
    usCustomerSupport,
    usPlanIdentifier,
    usIdentifierNotReused,
    usUnlimitedClaim,
  ],
};
