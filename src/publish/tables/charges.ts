/** `charges`: one row per one-time, recurring or termination charge. */
import type { Plan } from '../../core/model/index.ts';
import { chargeItem, type ChargeItem } from '../../core/model/table/index.ts';
import { col, itemsOf, PLAN_ID, POSITION, table, type Item } from './table.ts';

const KINDS = ['one-time', 'recurring', 'termination'] as const;
type Charge = ChargeItem & { readonly kind: (typeof KINDS)[number] };

const chargesOf = ({ oneTimeCharges, recurringCharges, termination }: Plan): Charge[] => [
  ...oneTimeCharges.map((own) => ({ ...chargeItem(own), kind: 'one-time' as const })),
  ...recurringCharges.map((own) => ({ ...chargeItem(own), kind: 'recurring' as const })),
  ...(termination ? [{ ...chargeItem(termination), kind: 'termination' as const }] : []),
];

export const charges = table<Item<Charge>>({
  name: 'charges',
  title: 'Charges',
  about: 'Charges beside the price: one-time, recurring, and for leaving early. Without an amount only words are published.',
  columns: [
    PLAN_ID(),
    POSITION('charge'),
    col('kind', 'string', ({ item }) => item.kind, 'When it is due.', '收取时间。', { values: KINDS, required: true }),
    col('label', 'string', ({ item }) => item.label, 'Name as published.', '公布的名称。'),
    col('amount', 'decimal', ({ item }) => item.amount, 'Amount; empty where only words are given.', '金额；仅有文字时为空。'),
    col('currency', 'string', ({ item }) => item.currency, 'ISO 4217.', 'ISO 4217 货币代码。', { pattern: '^[A-Z]{3}$' }),
    col(
      'wording',
      'string',
      ({ item }) => item.wording,
      'The published words where they say more than the amount.',
      '原文，如其内容多于金额。',
    ),
  ],
  key: ['plan_id', 'charge'],
  refers: { plan_id: 'plans' },
  records: ({ plans }) => itemsOf(plans, chargesOf),
});
