import { usAdditionalData } from '../rules/us-additional-data.ts';
import { usArchive } from '../rules/us-archive.ts';
import { usContract } from '../rules/us-contract.ts';
import { usCustomerSupport } from '../rules/us-customer-support.ts';
import { usDataAllowanceLink } from '../rules/us-data-allowance-link.ts';
import { usDataIncluded } from '../rules/us-data-included.ts';
import { usDiscounts } from '../rules/us-discounts.ts';
import { usEarlyTerminationFee } from '../rules/us-early-termination-fee.ts';
import { usFeesItemised } from '../rules/us-fees-itemised.ts';
import { usFixedOrMobile } from '../rules/us-fixed-or-mobile.ts';
import { usGovernmentTaxes } from '../rules/us-government-taxes.ts';
import { usIdentifierNotReused } from '../rules/us-identifier-not-reused.ts';
import { usIntroductoryRate } from '../rules/us-introductory-rate.ts';
import { usLabel } from '../rules/us-label.ts';
import { usMachineReadable } from '../rules/us-machine-readable.ts';
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

export const usFccLabel2022: Rulebook = {
  id: 'us-fcc-label@2022',
  title: { en: 'US broadband label (2022)', zh: '美国宽带标签（2022 年）' },
  about: {
    en: 'The label the FCC ordered in 2022 for broadband plans: display by large providers from 2024-04-10, machine-readable files from 2024-10-10. The regulation’s first paragraphs and parts of the order were read; the fields of the label are taken from published labels. What happens after “unlimited” data is used up is not part of the FCC label: the rulebook core-unlimited asks for that. A change of 47 CFR 8.1(a) is reported as delayed indefinitely, so no end is set.',
    zh: 'FCC 2022 年命令的宽带套餐标签：大型提供商自 2024-04-10 起展示，自 2024-10-10 起提供机器可读文件。已查阅法规开头各款及命令的部分段落；标签栏目取自已公布的标签。“不限量”用尽后如何处理不属于 FCC 标签内容，由规则集 core-unlimited 提问。据报道，47 CFR 8.1(a) 的修订无限期推迟，因此未设终止日。',
  },
  standing: 'in-force',
  inForce: { from: '2024-04-10', to: null },
  rules: [
    usLabel,
    usPointOfSale,
    usProviderAndPlanName,
    usFixedOrMobile,
    usMonthlyPrice,
    usIntroductoryRate,
    usContract,
    usMonthlyFees,
    usFeesItemised,
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
    usMachineReadable,
    usArchive,
    usUnlimitedClaim,
  ],
};
