/** `prices`: one row per price step. */
import { TAXES } from '../../core/model/index.ts';
import { priceItem, type PriceItem } from '../../core/model/table/index.ts';
import { col, itemsOf, PLAN_ID, POSITION, table, type Item } from './table.ts';

export const prices = table<Item<PriceItem>>({
  name: 'prices',
  title: 'Prices',
  about: 'Recurring prices, one row per step: the introductory price and the one that follows it.',
  columns: [
    PLAN_ID(),
    POSITION('step'),
    col('kind', 'string', ({ item }) => item.kind, 'Introductory or standing price.', '优惠价或标准价。', {
      values: ['introductory', 'standard'],
      required: true,
    }),
    col('headline', 'boolean', ({ item }) => item.headline, 'True for the price the file prints.', '是否为文件所印价格。', {
      required: true,
    }),
    col('amount', 'decimal', ({ item }) => item.amount, 'Amount, with the decimal places published.', '金额，保留公布的小数位。', {
      required: true,
    }),
    col('currency', 'string', ({ item }) => item.currency, 'ISO 4217.', 'ISO 4217 货币代码。', { pattern: '^[A-Z]{3}$' }),
    col('period', 'string', ({ item }) => item.period, 'What one amount pays for.', '一次金额对应的周期。', { required: true }),
    col('tax', 'string', ({ item }) => item.tax, 'Whether it includes consumer taxes.', '是否含税。', { values: TAXES, required: true }),
    col('from_month', 'integer', ({ item }) => item.from_month, 'First month of the contract it holds for.', '适用的首个合约月。', {
      required: true,
    }),
    col(
      'to_month',
      'integer',
      ({ item }) => item.to_month,
      'Last month; empty = open, or not stated.',
      '适用的最后一个月；空白表示不限或未载明。',
    ),
  ],
  key: ['plan_id', 'step'],
  refers: { plan_id: 'plans' },
  records: ({ plans }) => itemsOf(plans, (plan) => plan.prices.map(priceItem)),
});
