import { cnGift } from '../rules/cn-gift.ts';
import { cnMarkedService } from '../rules/cn-marked-service.ts';
import { cnPlanPage } from '../rules/cn-plan-page.ts';
import { cnPlayedDownLimit } from '../rules/cn-played-down-limit.ts';
import { cnPriceConditions } from '../rules/cn-price-conditions.ts';
import { cnPriceInName } from '../rules/cn-price-in-name.ts';
import { cnReferencePrice } from '../rules/cn-reference-price.ts';
import { cnUnmarkedFees } from '../rules/cn-unmarked-fees.ts';
import type { Rulebook } from '../types.ts';

export const cnPriceMarking: Rulebook = {
  id: 'cn-price-marking',
  title: { en: 'Marking prices (China)', zh: '明码标价（中国）' },
  about: {
    en: 'What sellers must mark with a price, by the order of the State Administration for Market Regulation in force since 1 July 2022. The order was read. Where a rule looks for a sign of something, such as a limit that stands only in notes, its page says that this is our own inference.',
    zh: '国家市场监督管理总局 2022 年 7 月 1 日起施行的规章对标价的要求。已查阅原文。凡以某种迹象作判断之处（如限制条件仅见于备注），规则页均注明系我们自己的推断。',
  },
  standing: 'in-force',
  inForce: { from: '2022-07-01', to: null },
  rules: [cnPriceConditions, cnMarkedService, cnUnmarkedFees, cnPlanPage, cnReferencePrice, cnGift, cnPlayedDownLimit, cnPriceInName],
};
