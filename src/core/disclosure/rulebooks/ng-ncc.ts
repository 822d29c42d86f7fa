import { ngAddOns } from '../rules/ng-add-ons.ts';
import { ngDataSpeed } from '../rules/ng-data-speed.ts';
import { ngFairUse } from '../rules/ng-fair-use.ts';
import { ngOptOut } from '../rules/ng-opt-out.ts';
import { ngPlanCount } from '../rules/ng-plan-count.ts';
import { ngPriceAndValidity } from '../rules/ng-price-and-validity.ts';
import { ngPricePerSecond } from '../rules/ng-price-per-second.ts';
import { ngPromotionApart } from '../rules/ng-promotion-apart.ts';
import { ngRenewal } from '../rules/ng-renewal.ts';
import { ngRollover } from '../rules/ng-rollover.ts';
import type { Rulebook } from '../types.ts';

export const ngNcc: Rulebook = {
  id: 'ng-ncc',
  title: { en: 'Simple tariffs (Nigeria)', zh: '资费简化（尼日利亚）' },
  about: {
    en: 'What the guidance on the simplification of tariffs of 2024-07-29 asks, as reported. It binds mobile network operators for retail tariffs, prepaid and postpaid; other licensees apply its template of disclosure. Marked beta: the amended text was not read.',
    zh: '2024-07-29《资费简化指引》的要求，据报道整理。适用于移动网络运营商的预付与后付零售资费；其他持牌者适用其披露模板。未查阅修订文本，故标为试行。',
  },
  standing: 'beta',
  inForce: { from: null, to: null },
  rules: [
    ngAddOns,
    ngOptOut,
    ngRenewal,
    ngRollover,
    ngPriceAndValidity,
    ngPricePerSecond,
    ngDataSpeed,
    ngFairUse,
    ngPlanCount,
    ngPromotionApart,
  ],
};
