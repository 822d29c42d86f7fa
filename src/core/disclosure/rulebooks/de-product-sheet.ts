import { deAdditionalUnits } from '../rules/de-additional-units.ts';
import { deAdequateInternet } from '../rules/de-adequate-internet.ts';
import { deBestTariff } from '../rules/de-best-tariff.ts';
import { deCoverageMap } from '../rules/de-coverage-map.ts';
import { deDisability } from '../rules/de-disability.ts';
import { deEarlyExitFee } from '../rules/de-early-exit-fee.ts';
import { deExitAfterRenewal } from '../rules/de-exit-after-renewal.ts';
import { deFixedMaximumSpeed } from '../rules/de-fixed-maximum-speed.ts';
import { deFixedMinimumSpeed } from '../rules/de-fixed-minimum-speed.ts';
import { deFixedNormalSpeed } from '../rules/de-fixed-normal-speed.ts';
import { deFreeUse } from '../rules/de-free-use.ts';
import { deInformationSheet } from '../rules/de-information-sheet.ts';
import { deLaunchDate } from '../rules/de-launch-date.ts';
import { deMachineReadable } from '../rules/de-machine-readable.ts';
import { deMobileEstimatedMaximumSpeed } from '../rules/de-mobile-estimated-maximum-speed.ts';
import { dePrice } from '../rules/de-price.ts';
import { deProductName } from '../rules/de-product-name.ts';
import { deProviderAddress } from '../rules/de-provider-address.ts';
import { deQuality } from '../rules/de-quality.ts';
import { deRenewalAndEnding } from '../rules/de-renewal-and-ending.ts';
import { deSheetArchive } from '../rules/de-sheet-archive.ts';
import { deSheetFromLaunch } from '../rules/de-sheet-from-launch.ts';
import { deShortTermOffered } from '../rules/de-short-term-offered.ts';
import { deSpeedAfterThreshold } from '../rules/de-speed-after-threshold.ts';
import { deSpeedsToRegulator } from '../rules/de-speeds-to-regulator.ts';
import { deStandardTerms } from '../rules/de-standard-terms.ts';
import { deStandingCharges } from '../rules/de-standing-charges.ts';
import { deTerm } from '../rules/de-term.ts';
import { deTermAtMost } from '../rules/de-term-at-most.ts';
import { deThreshold } from '../rules/de-threshold.ts';
import { deUsageAlertAtEighty } from '../rules/de-usage-alert-at-eighty.ts';
import { deWhatCounts } from '../rules/de-what-counts.ts';
import type { Rulebook } from '../types.ts';

export const deProductSheet: Rulebook = {
  id: 'de-product-sheet',
  title: { en: 'German product information sheet', zh: '德国产品信息表' },
  about: {
    en: 'What the German ordinance on transparency (TKTransparenzV) puts on the product information sheet of every offer to consumers, and what the telecommunications act (TKG §§ 52–57) asks providers to publish and to offer. Both texts were read. Its wording on limits of data is the model for the rulebook core-unlimited. A tariff file is not the sheet: what is absent here may stand there. Plans are judged by the ordinance from 2017-06-01 and by the act from 2021-12-01; both days are as generally reported.',
    zh: '德国《电信透明条例》（TKTransparenzV）规定的产品信息表事项，以及《电信法》（TKG 第 52–57 条）要求提供商公布和提供的内容。两部文本均已查阅。其关于流量限制的表述是规则集 core-unlimited 的范本。资费文件并非信息表：此处缺失的内容可能载于该表。自 2017-06-01 起按条例、自 2021-12-01 起按法律判断；两个日期均为通行说法。',
  },
  standing: 'in-force',
  inForce: { from: '2017-06-01', to: null },
  rules: [
    deInformationSheet,
    deProductName,
    deLaunchDate,
    deTerm,
    deRenewalAndEnding,
    deFixedMinimumSpeed,
    deFixedNormalSpeed,
    deFixedMaximumSpeed,
    deMobileEstimatedMaximumSpeed,
    deThreshold,
    deSpeedAfterThreshold,
    deWhatCounts,
    dePrice,
    deProviderAddress,
    deSheetFromLaunch,
    deSheetArchive,
    deSpeedsToRegulator,
    deUsageAlertAtEighty,
    deEarlyExitFee,
    deStandardTerms,
    deQuality,
    deDisability,
    deCoverageMap,
    deAdditionalUnits,
    deStandingCharges,
    deMachineReadable,
    deFreeUse,
    deTermAtMost,
    deShortTermOffered,
    deExitAfterRenewal,
    deBestTariff,
    deAdequateInternet,
  ],
};
