import { brAllowances } from '../rules/br-allowances.ts';
import { brArchive } from '../rules/br-archive.ts';
import { brCoverageArea } from '../rules/br-coverage-area.ts';
import { brDigitalOnly } from '../rules/br-digital-only.ts';
import { brFees } from '../rules/br-fees.ts';
import { brLabelAfterAllowance } from '../rules/br-label-after-allowance.ts';
import { brLabelContractMode } from '../rules/br-label-contract-mode.ts';
import { brLabelDeviceAdvice } from '../rules/br-label-device-advice.ts';
import { brLabelDiscount } from '../rules/br-label-discount.ts';
import { brLabelExitPenalty } from '../rules/br-label-exit-penalty.ts';
import { brLabelExtraServices } from '../rules/br-label-extra-services.ts';
import { brLabelPaymentTerms } from '../rules/br-label-payment-terms.ts';
import { brLabelRoaming } from '../rules/br-label-roaming.ts';
import { brLabelSaleWindow } from '../rules/br-label-sale-window.ts';
import { brLoyaltyTerm } from '../rules/br-loyalty-term.ts';
import { brNotice30Days } from '../rules/br-notice-30-days.ts';
import { brOfferCode } from '../rules/br-offer-code.ts';
import { brOfferCodeUnique } from '../rules/br-offer-code-unique.ts';
import { brPrice } from '../rules/br-price.ts';
import { brPriceRevision } from '../rules/br-price-revision.ts';
import { brSpeeds } from '../rules/br-speeds.ts';
import { brValidity } from '../rules/br-validity.ts';
import type { Rulebook } from '../types.ts';

export const brLabel: Rulebook = {
  id: 'br-label',
  title: { en: 'Offers and the standard label (Brazil)', zh: '资费与标准标签（巴西）' },
  about: {
    en: 'What the general consumer regulation (RGC, Anatel Resolution 765/2023) asks of each offer, and the fields of the standard label. The regulator’s page was read; the manual of the label is known from reports.',
    zh: '巴西《电信消费者权益总则》（RGC，Anatel 第 765/2023 号决议）对每项资费的要求，以及标准标签的字段。已查阅监管机构网页；标签手册据报道。',
  },
  standing: 'in-force',
  inForce: { from: '2025-09-01', to: null },
  rules: [
    brOfferCode,
    brOfferCodeUnique,
    brPrice,
    brValidity,
    brPriceRevision,
    brAllowances,
    brSpeeds,
    brFees,
    brCoverageArea,
    brLoyaltyTerm,
    brArchive,
    brLabelContractMode,
    brLabelSaleWindow,
    brLabelAfterAllowance,
    brLabelRoaming,
    brLabelDeviceAdvice,
    brLabelExtraServices,
    brLabelDiscount,
    brLabelExitPenalty,
    brLabelPaymentTerms,
    brNotice30Days,
    brDigitalOnly,
  ],
};
