import { ukContractInformation } from '../rules/uk-contract-information.ts';
import { ukEndOfContractNotice } from '../rules/uk-end-of-contract-notice.ts';
import { ukExitCharge } from '../rules/uk-exit-charge.ts';
import { ukNoticeOfChange } from '../rules/uk-notice-of-change.ts';
import { ukPriceInSummary } from '../rules/uk-price-in-summary.ts';
import { ukPublishedTariffs } from '../rules/uk-published-tariffs.ts';
import { ukRiseDate } from '../rules/uk-rise-date.ts';
import { ukRiseInAdvertising } from '../rules/uk-rise-in-advertising.ts';
import { ukRiseInPounds } from '../rules/uk-rise-in-pounds.ts';
import { ukRiseProminent } from '../rules/uk-rise-prominent.ts';
import { ukShortTermOffered } from '../rules/uk-short-term-offered.ts';
import type { Rulebook } from '../types.ts';

export const ukGeneralConditions: Rulebook = {
  id: 'uk-general-conditions',
  title: { en: 'UK general conditions', zh: '英国通用条件' },
  about: {
    en: 'Ofcom’s rule on price rises during a contract, for contracts made from 2025-01-17, and what its general conditions ask a contract or a publication to state. The statement on price rises was read; the general conditions were read in Ofcom’s summary for business customers.',
    zh: 'Ofcom 关于合约期内涨价的规则（适用于 2025-01-17 起订立的合同），以及通用条件要求合同或公布内容载明的事项。涨价声明已查阅；通用条件据 Ofcom 面向企业客户的摘要。',
  },
  standing: 'in-force',
  inForce: { from: null, to: null },
  rules: [
    ukRiseInPounds,
    ukRiseDate,
    ukRiseProminent,
    ukPriceInSummary,
    ukRiseInAdvertising,
    ukContractInformation,
    ukShortTermOffered,
    ukNoticeOfChange,
    ukPublishedTariffs,
    ukEndOfContractNotice,
    ukExitCharge,
  ],
};
