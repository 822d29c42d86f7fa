/** The rulebooks, in the order they are shown. A test holds that this list is the folder, and that the rules of all are theirs. */
import type { Rule, Rulebook } from '../types.ts';
import { auCis } from './au-cis.ts';
import { brLabel } from './br-label.ts';
import { caWirelessCode } from './ca-wireless-code.ts';
import { cnAgreement } from './cn-agreement.ts';
import { cnMiitNotices } from './cn-miit-notices.ts';
import { cnPriceMarking } from './cn-price-marking.ts';
import { cnRightToKnow } from './cn-right-to-know.ts';
import { cnTariffZoneFields } from './cn-tariff-zone-fields.ts';
import { cnTelecomRegulations } from './cn-telecom-regulations.ts';
import { coreUnlimited } from './core-unlimited.ts';
import { deProductSheet } from './de-product-sheet.ts';
import { euContractSummary } from './eu-contract-summary.ts';
import { euRoamingFup } from './eu-roaming-fup.ts';
import { inTrai } from './in-trai.ts';
import { krConsent } from './kr-consent.ts';
import { ngNcc } from './ng-ncc.ts';
import { ukGeneralConditions } from './uk-general-conditions.ts';
import { usFccLabel2022 } from './us-fcc-label@2022.ts';
import { usFccLabel2026 } from './us-fcc-label@2026.ts';
import { zaEndUser } from './za-end-user.ts';

export const RULEBOOKS: readonly Rulebook[] = [
  coreUnlimited,
  cnRightToKnow,
  cnAgreement,
  cnPriceMarking,
  cnTelecomRegulations,
  cnMiitNotices,
  cnTariffZoneFields,
  usFccLabel2022,
  usFccLabel2026,
  euContractSummary,
  euRoamingFup,
  deProductSheet,
  ukGeneralConditions,
  brLabel,
  zaEndUser,
  inTrai,
  ngNcc,
  auCis,
  caWirelessCode,
  krConsent,
];

/** Every rule once, in the order of the rulebooks. */
export const RULES: readonly Rule[] = [...new Set(RULEBOOKS.flatMap(({ rules }) => rules))];

export const rulebook = (id: string): Rulebook | undefined => RULEBOOKS.find((one) => one.id === id);
export const rule = (id: string): Rule | undefined => RULES.find((one) => one.id === id);
