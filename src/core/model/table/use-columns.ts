/** The columns of the plan table that say what is included, what it costs and what happens as it is used. */
import * as z from 'zod';
import { moneyToDecimal } from '../money.ts';
import { ALLOWANCE_KINDS, TAXES, VERDICTS, type Allowance, type Plan, type PriceStep } from '../plan.ts';
import { PERIOD_PATTERN, volumeToMb } from '../quantity.ts';
import { column, list, MB, PERIOD, shown, word, type Of, type PlanColumn } from './build-column.ts';
import type { ColumnValue } from './column.ts';
import { chargeItem, ChargeItemSchema, priceItem, PriceItemSchema, speedItem, SpeedItemSchema, tierItem, TierItemSchema } from './items.ts';

type Service = 'data' | 'hotspot' | 'voice' | 'sms' | 'roaming';
const SERVICE_WORDS: Readonly<Record<Service, readonly [en: string, zh: string]>> = {
  data: ['Data', '流量'],
  hotspot: ['Sharing with other devices', '热点共享'],
  voice: ['Calls', '通话'],
  sms: ['Messages', '短信'],
  roaming: ['Data abroad', '漫游流量'],
};

/** The four cells of an allowance. Calls and messages are counted in units, the others in MB. */
function allowance(service: Service): PlanColumn[] {
  const [en, zh] = SERVICE_WORDS[service];
  const of =
    (take: (allowance: Allowance) => ColumnValue): Of =>
    (plan) =>
      take(plan[service]);
  const counted =
    service === 'voice' || service === 'sms'
      ? column(
          `${service}_units`,
          of(({ units }) => units),
          `${en}: minutes or messages included per period.`,
          `${zh}：每周期包含的分钟数或条数。`,
          {
            type: 'number',
            read: z.number().nonnegative(),
          },
        )
      : column(
          `${service}_mb`,
          of(({ volume }) => volume && volumeToMb(volume)),
          `${en}: volume included per period, in MB.`,
          `${zh}：每周期包含的流量（MB）。`,
          MB,
        );
  return [
    word(
      `${service}_kind`,
      ALLOWANCE_KINDS,
      of(({ kind }) => kind),
      `${en}: what is included.`,
      `${zh}：包含方式。`,
    ),
    counted,
    column(
      `${service}_period`,
      of(({ period }) => period),
      `${en}: period the allowance is for.`,
      `${zh}：额度周期。`,
      PERIOD,
    ),
    column(
      `${service}_wording`,
      of(({ wording }) => wording),
      `${en}: the published wording.`,
      `${zh}：公布的原文。`,
    ),
  ];
}

const headline = ({ prices }: Plan): PriceStep | undefined => prices.find((step) => step.headline) ?? prices.at(-1);

export const MONEY_COLUMNS: readonly PlanColumn[] = [
  shown(
    'price',
    (plan) => {
      const step = headline(plan);
      return step ? moneyToDecimal(step.amount) : null;
    },
    'The price the file prints; `prices` has all steps.',
    '文件所印价格；全部价格见 prices。',
    { type: 'decimal' },
  ),
  shown('currency', (plan) => headline(plan)?.amount.currency ?? null, 'Currency of the price, ISO 4217.', '价格货币，ISO 4217。', {
    pattern: '^[A-Z]{3}$',
  }),
  shown('price_period', (plan) => headline(plan)?.period ?? null, 'What one price pays for.', '一次价格对应的周期。', {
    pattern: PERIOD_PATTERN.source,
  }),
  shown('price_tax', (plan) => headline(plan)?.tax ?? null, 'Whether the price includes consumer taxes.', '价格是否含税。', {
    values: TAXES,
  }),
  list(
    'prices',
    PriceItemSchema,
    ({ prices }) => prices.map(priceItem),
    'Recurring prices by month of the contract.',
    '按合约月份列出的周期价格。',
  ),
  list('one_time_charges', ChargeItemSchema, (plan) => plan.oneTimeCharges.map(chargeItem), 'One-time charges.', '一次性费用。'),
  list(
    'recurring_charges',
    ChargeItemSchema,
    (plan) => plan.recurringCharges.map(chargeItem),
    'Recurring charges beside the price.',
    '价格之外的周期费用。',
  ),
  column('termination', ({ termination }) => termination && chargeItem(termination), 'Charge for leaving early.', '提前解约费用。', {
    type: 'object',
    read: ChargeItemSchema,
  }),
  column(
    'commitment_months',
    ({ commitment }) => commitment.months,
    'Minimum term; 0 = stated that there is none.',
    '最短合约月数；0 表示明确没有。',
    { type: 'number', unit: 'month', read: z.number().nonnegative() },
  ),
  column('commitment_wording', ({ commitment }) => commitment.wording, 'The published words about the contract.', '关于合约的原文。'),
  column('validity', ({ validity }) => validity, 'How long one purchase is valid.', '一次购买的有效期。', PERIOD),
];

export const USE_COLUMNS: readonly PlanColumn[] = [
  ...(['data', 'hotspot', 'voice', 'sms', 'roaming'] as const).flatMap(allowance),
  column(
    'voice_overage',
    ({ voiceOverage }) => voiceOverage,
    'Price of calls above the allowance, as published.',
    '超出部分的通话价格，原文。',
  ),
  column(
    'sms_overage',
    ({ smsOverage }) => smsOverage,
    'Price of messages above the allowance, as published.',
    '超出部分的短信价格，原文。',
  ),
  list(
    'tiers',
    TierItemSchema,
    ({ tiers }) => tiers.map(tierItem),
    'What happens as data is used: each threshold and what follows it.',
    '用量达到各门槛后的处理。',
  ),
  column('video_cap_p', ({ videoCapP }) => videoCapP, 'Highest video resolution.', '最高视频分辨率。', {
    type: 'integer',
    unit: 'line',
    read: z.int().positive(),
  }),
  list(
    'speeds',
    SpeedItemSchema,
    ({ speeds }) => speeds.map(speedItem),
    'Typical or advertised speeds by technology.',
    '各制式的典型或宣传速率。',
  ),
  shown(
    'unlimited_claim',
    ({ unlimitedClaim }) => unlimitedClaim !== null,
    'True where the plan is sold with words such as “unlimited”.',
    '以“不限量”等字样销售时为 true。',
    { type: 'boolean', required: true },
  ),
  column(
    'unlimited_words',
    ({ unlimitedClaim }) => unlimitedClaim,
    'Those words; empty = no such claim is made.',
    '宣称不限量的原词；空白表示没有此类宣称。',
  ),
  word('verdict', VERDICTS, ({ verdict }) => verdict, 'What the claim amounts to.', '该宣称的结论。'),
];
