import { caCodeClauses } from '../rules/ca-code-clauses.ts';
import { caDataOverageCap } from '../rules/ca-data-overage-cap.ts';
import { caNoChangeMidTerm } from '../rules/ca-no-change-mid-term.ts';
import { caNoFeeAfter24Months } from '../rules/ca-no-fee-after-24-months.ts';
import { caRoamingCap } from '../rules/ca-roaming-cap.ts';
import { caSummary } from '../rules/ca-summary.ts';
import { caUnlimitedNoCharge } from '../rules/ca-unlimited-no-charge.ts';
import type { Rulebook } from '../types.ts';

export const caWirelessCode: Rulebook = {
  id: 'ca-wireless-code',
  title: { en: 'Wireless Code (Canada)', zh: '《无线服务守则》（加拿大）' },
  about: {
    en: 'What the Wireless Code of the CRTC (2013-271, revised by 2017-200) asks of mobile contracts: caps on extra charges, no extra charge for what is called unlimited, leaving after 24 months. Parts were read, figures are from a carrier’s checklist, so the rulebook is marked beta.',
    zh: 'CRTC《无线服务守则》（2013-271，经 2017-200 修订）对移动合同的要求：额外费用封顶、“不限量”不另收费、24 个月后可免费解约。部分条文已查阅，数值出自运营商要点清单，故标为试行。',
  },
  standing: 'beta',
  inForce: { from: null, to: null },
  rules: [caDataOverageCap, caRoamingCap, caUnlimitedNoCharge, caSummary, caNoFeeAfter24Months, caNoChangeMidTerm, caCodeClauses],
};
