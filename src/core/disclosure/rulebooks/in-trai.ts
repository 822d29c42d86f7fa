import { inAfterLimit } from '../rules/in-after-limit.ts';
import { inBillDueDate } from '../rules/in-bill-due-date.ts';
import { inDataLimit } from '../rules/in-data-limit.ts';
import { inFixedLeastSpeed } from '../rules/in-fixed-least-speed.ts';
import { inFixedSpeeds } from '../rules/in-fixed-speeds.ts';
import { inInclusions } from '../rules/in-inclusions.ts';
import { inMobileTechnology } from '../rules/in-mobile-technology.ts';
import { inServiceArea } from '../rules/in-service-area.ts';
import { inTariffFiling } from '../rules/in-tariff-filing.ts';
import { inTariffOrder } from '../rules/in-tariff-order.ts';
import { inTermsWithPlan } from '../rules/in-terms-with-plan.ts';
import { inUpfrontCost } from '../rules/in-upfront-cost.ts';
import { inUsageAlerts } from '../rules/in-usage-alerts.ts';
import { inValidity } from '../rules/in-validity.ts';
import { inVolumes } from '../rules/in-volumes.ts';
import type { Rulebook } from '../types.ts';

export const inTrai: Rulebook = {
  id: 'in-trai',
  title: { en: 'Publishing of tariffs and data limits (India)', zh: '资费公布与流量限额（印度）' },
  about: {
    en: 'What TRAI’s directions of 2016 (data limits, least speed, alerts) and 2020 (publishing of tariffs) ask, as the press reported them. None of the directions was read, so the rulebook is marked beta.',
    zh: 'TRAI 2016 年指令（流量限额、最低速率、提醒）和 2020 年指令（资费公布）的要求，据新闻报道整理。未查阅指令原文，故标为试行。',
  },
  standing: 'beta',
  inForce: { from: null, to: null },
  rules: [
    inServiceArea,
    inDataLimit,
    inFixedSpeeds,
    inMobileTechnology,
    inFixedLeastSpeed,
    inUsageAlerts,
    inVolumes,
    inAfterLimit,
    inUpfrontCost,
    inValidity,
    inBillDueDate,
    inInclusions,
    inTermsWithPlan,
    inTariffFiling,
    inTariffOrder,
  ],
};
