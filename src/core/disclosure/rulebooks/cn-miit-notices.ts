import { cn4gBeside5g } from '../rules/cn-4g-beside-5g.ts';
import { cn5gChange } from '../rules/cn-5g-change.ts';
import { cn5gChoice } from '../rules/cn-5g-choice.ts';
import { cn5gContractLiability } from '../rules/cn-5g-contract-liability.ts';
import { cn5gCoverage } from '../rules/cn-5g-coverage.ts';
import { cn5gHandset } from '../rules/cn-5g-handset.ts';
import { cn5gLimits } from '../rules/cn-5g-limits.ts';
import { cn5gNoReturn } from '../rules/cn-5g-no-return.ts';
import { cnBillingPrinciple } from '../rules/cn-billing-principle.ts';
import { cnChargeableItems } from '../rules/cn-chargeable-items.ts';
import { cnClearName } from '../rules/cn-clear-name.ts';
import { cnClearWording } from '../rules/cn-clear-wording.ts';
import { cnDistinctNames } from '../rules/cn-distinct-names.ts';
import { cnFreeChange } from '../rules/cn-free-change.ts';
import { cnMatchingServices } from '../rules/cn-matching-services.ts';
import { cnNameMatchesVolume } from '../rules/cn-name-matches-volume.ts';
import { cnNoticeFeeLevel } from '../rules/cn-notice-fee-level.ts';
import { cnNoticeValidity } from '../rules/cn-notice-validity.ts';
import { cnOveragePrice } from '../rules/cn-overage-price.ts';
import { cnPublishedList } from '../rules/cn-published-list.ts';
import { cnResellerList } from '../rules/cn-reseller-list.ts';
import { cnSingleServices } from '../rules/cn-single-services.ts';
import { cnSpeedFactors } from '../rules/cn-speed-factors.ts';
import { cnTakeUpConditions } from '../rules/cn-take-up-conditions.ts';
import { cnUnlimitedInRow } from '../rules/cn-unlimited-in-row.ts';
import { cnUsageReminders } from '../rules/cn-usage-reminders.ts';
import type { Rulebook } from '../types.ts';

export const cnMiitNotices: Rulebook = {
  id: 'cn-miit-notices',
  title: { en: 'Ministry notices on tariffs (China)', zh: '部门通知（中国）' },
  about: {
    en: 'Notices of the Ministry of Industry and Information Technology on tariffs, from 2014 to 2021. Ministry notices, text not reproduced: they are known from press reports and from the ministry’s own explanation, and each rule says which.',
    zh: '工业和信息化部 2014 年至 2021 年有关电信资费的通知。部门通知，未收录原文：依新闻报道及该部解读整理，各规则分别注明。',
  },
  standing: 'in-force',
  inForce: { from: '2014-05-27', to: null },
  rules: [
    cnChargeableItems,
    cnNoticeFeeLevel,
    cnBillingPrinciple,
    cnMatchingServices,
    cnTakeUpConditions,
    cnNoticeValidity,
    cnClearWording,
    cnNameMatchesVolume,
    cnPublishedList,
    cnSingleServices,
    cnFreeChange,
    cnClearName,
    cnDistinctNames,
    cnUsageReminders,
    cnOveragePrice,
    cnSpeedFactors,
    cn5gLimits,
    cn5gChoice,
    cn5gChange,
    cn4gBeside5g,
    cn5gCoverage,
    cn5gHandset,
    cn5gNoReturn,
    cn5gContractLiability,
    cnResellerList,
    cnUnlimitedInRow,
  ],
};
