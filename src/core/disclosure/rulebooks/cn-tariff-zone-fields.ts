import { cnZoneBreach } from '../rules/cn-zone-breach.ts';
import { cnZoneCancelMethod } from '../rules/cn-zone-cancel-method.ts';
import { cnZoneExtraFees } from '../rules/cn-zone-extra-fees.ts';
import { cnZoneFeeLevel } from '../rules/cn-zone-fee-level.ts';
import { cnZoneFilingNumber } from '../rules/cn-zone-filing-number.ts';
import { cnZoneFindability } from '../rules/cn-zone-findability.ts';
import { cnZoneLaunchDate } from '../rules/cn-zone-launch-date.ts';
import { cnZoneLimitPlace } from '../rules/cn-zone-limit-place.ts';
import { cnZoneMachineReadable } from '../rules/cn-zone-machine-readable.ts';
import { cnZoneRegion } from '../rules/cn-zone-region.ts';
import { cnZoneSaleChannels } from '../rules/cn-zone-sale-channels.ts';
import { cnZoneTariffType } from '../rules/cn-zone-tariff-type.ts';
import { cnZoneTerm } from '../rules/cn-zone-term.ts';
import { cnZoneUseScope } from '../rules/cn-zone-use-scope.ts';
import { cnZoneValidity } from '../rules/cn-zone-validity.ts';
import { cnZoneWithdrawalDate } from '../rules/cn-zone-withdrawal-date.ts';
import type { Rulebook } from '../types.ts';

export const cnTariffZoneFields: Rulebook = {
  id: 'cn-tariff-zone-fields',
  title: { en: 'Columns of the tariff zone (China)', zh: '资费专区栏目（中国）' },
  about: {
    en: 'The thirteen columns that the Chinese carriers’ public tariff zones (资费专区) share, whether limits stand where they are looked for, and whether the list can be found and read by machines. Practice, not law: no text that prescribes the columns was found.',
    zh: '各运营商公开资费专区共有的十三个栏目，限制条件是否写在应在之处，以及清单是否易查找、可机读。此为行业惯例而非法律：未找到规定这些栏目的文本。',
  },
  standing: 'in-force',
  inForce: { from: null, to: null },
  rules: [
    cnZoneFilingNumber,
    cnZoneFeeLevel,
    cnZoneTariffType,
    cnZoneUseScope,
    cnZoneRegion,
    cnZoneSaleChannels,
    cnZoneLaunchDate,
    cnZoneWithdrawalDate,
    cnZoneValidity,
    cnZoneTerm,
    cnZoneCancelMethod,
    cnZoneBreach,
    cnZoneExtraFees,
    cnZoneLimitPlace,
    cnZoneFindability,
    cnZoneMachineReadable,
  ],
};
