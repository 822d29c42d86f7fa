import { auBundling } from '../rules/au-bundling.ts';
import { auCurrentCode } from '../rules/au-current-code.ts';
import { auDevice } from '../rules/au-device.ts';
import { auEarlyTermination } from '../rules/au-early-termination.ts';
import { auInclusions } from '../rules/au-inclusions.ts';
import { auMinimumTerm } from '../rules/au-minimum-term.ts';
import { auMonthlyCharge } from '../rules/au-monthly-charge.ts';
import { auSummary } from '../rules/au-summary.ts';
import { auUnitPrices } from '../rules/au-unit-prices.ts';
import type { Rulebook } from '../types.ts';

export const auCis: Rulebook = {
  id: 'au-cis',
  title: { en: 'Critical Information Summary (Australia)', zh: '关键信息摘要（澳大利亚）' },
  about: {
    en: 'The items of the Critical Information Summary of the industry code C628, in the wording of 2012 as excerpted in a study. The code was registered anew in 2019 and amended in 2022; that wording was not read, so the rulebook is marked beta.',
    zh: '行业守则 C628 所定“关键信息摘要”的事项，依据研究报告摘录的 2012 年文本。守则于 2019 年重新注册、2022 年修订，未查阅该文本，故标为试行。',
  },
  standing: 'beta',
  inForce: { from: null, to: null },
  rules: [auSummary, auBundling, auDevice, auMinimumTerm, auInclusions, auMonthlyCharge, auEarlyTermination, auUnitPrices, auCurrentCode],
};
