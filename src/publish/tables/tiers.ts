/** `tiers`: one row per step of what happens as a plan is used. */
import { SCOPES } from '../../core/model/index.ts';
import { TIER_ACTIONS, tierItem, type TierItem } from '../../core/model/table/index.ts';
import { col, itemsOf, PLAN_ID, POSITION, table, type Item } from './table.ts';

const currency = { pattern: '^[A-Z]{3}$' };
const MB = { unit: 'MB' };

export const tiers = table<Item<TierItem>>({
  name: 'tiers',
  title: 'Tiers',
  about: 'What happens as a plan is used: from a threshold in a period on, an action with its speed or price.',
  columns: [
    PLAN_ID(),
    POSITION('tier'),
    col('scope', 'string', ({ item }) => item.scope, 'The use it is about.', '适用的用途。', { values: SCOPES, required: true }),
    col('period', 'string', ({ item }) => item.period, 'Period in which use is counted.', '用量计算周期。', { required: true }),
    col(
      'period_assumed',
      'boolean',
      ({ item }) => item.period_assumed,
      'True where no text gives the period.',
      '文中未载明周期时为 true。',
      { required: true },
    ),
    col(
      'from_mb',
      'number',
      ({ item }) => item.from_mb,
      'Use from which it holds; empty = a threshold without a figure.',
      '起始用量；空白表示有门槛但未载明数值。',
      MB,
    ),
    col('action', 'string', ({ item }) => item.action, 'What happens.', '处理方式。', { values: TIER_ACTIONS, required: true }),
    col('down_kbps', 'number', ({ item }) => item.down_kbps, 'Speed afterwards.', '此后的速率。', { unit: 'kbit/s' }),
    col('price', 'decimal', ({ item }) => item.price, 'Price of each price_unit_mb.', '每 price_unit_mb 的价格。'),
    col(
      'currency',
      'string',
      ({ item }) => item.currency,
      'Currency of the price, and of the caps without one of their own.',
      '价格货币；上限未另注明时同此。',
      currency,
    ),
    col('price_unit_mb', 'number', ({ item }) => item.price_unit_mb, 'Volume one price buys.', '一次价格对应的流量。', MB),
    col('charge_cap', 'decimal', ({ item }) => item.charge_cap, 'The most the charge can reach in one period.', '每周期收费上限。'),
    col(
      'charge_cap_currency',
      'string',
      ({ item }) => item.charge_cap_currency ?? null,
      'Currency of the cap where it differs.',
      '上限货币，如有不同。',
      currency,
    ),
    col('unit_cap_price', 'decimal', ({ item }) => item.unit_cap_price, 'The most each unit_cap_mb costs.', '每 unit_cap_mb 的收费上限。'),
    col(
      'unit_cap_currency',
      'string',
      ({ item }) => item.unit_cap_currency ?? null,
      'Currency of that cap where it differs.',
      '该上限货币，如有不同。',
      currency,
    ),
    col(
      'unit_cap_mb',
      'number',
      ({ item }) => item.unit_cap_mb,
      'Volume after which unit_cap_price starts again.',
      'unit_cap_price 重新计算的流量。',
      MB,
    ),
  ],
  key: ['plan_id', 'tier'],
  refers: { plan_id: 'plans' },
  records: ({ plans }) => itemsOf(plans, (plan) => plan.tiers.map(tierItem)),
});
