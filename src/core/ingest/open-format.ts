/**
 * The open format: one row per plan, the same columns for every carrier. This list is the one definition; the files of
 * public/schema are written from it and the layout `open-format` maps exactly these columns (tests hold all three together).
 */
import { PAYMENTS, SERVICES, TAXES, type Target } from '../model/index.ts';

export interface OpenFormatColumn {
  readonly name: string;
  /** What the layout maps the column to. */
  readonly target: Target;
  readonly type: 'string' | 'number' | 'integer';
  /** A web address. */
  readonly link?: true;
  /** Unit of bare numbers; `currency` = units of the row's currency. */
  readonly unit?: 'currency' | 'Mbps' | 'ms' | 'months';
  readonly meaning: { readonly en: string; readonly zh: string };
  readonly example: string;
  /** A row without it is rejected. Every other empty cell means "not stated". */
  readonly required?: true;
  readonly values?: readonly string[];
  /** Regular expression the whole cell follows. */
  readonly pattern?: string;
  readonly minimum?: number;
}

const DATE = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;
/** A figure or a range of two: "100", "53-304". */
const RANGE = String.raw`^\d+(\.\d+)?(-\d+(\.\d+)?)?$`;
const VOLUME = String.raw`^\d*(\.\d+)?\s?(KB|MB|GB|TB)$`;

const text = (name: Target, example: string, en: string, zh: string): OpenFormatColumn => ({
  name,
  target: name,
  type: 'string',
  meaning: { en, zh },
  example,
});
const amount = (name: Target, example: string, en: string, zh: string): OpenFormatColumn => ({
  name,
  target: name,
  type: 'number',
  unit: 'currency',
  minimum: 0,
  meaning: { en, zh },
  example,
});
const link = (name: Target, example: string, en: string, zh: string): OpenFormatColumn => ({
  ...text(name, `https://example.org/${example}`, en, zh),
  link: true,
});

/** The columns in the order of the template. */
export const OPEN_FORMAT: readonly OpenFormatColumn[] = [
  {
    ...text('country', 'DE', 'Country the plan is sold in, ISO 3166-1 alpha-2.', '套餐销售所在国家或地区，ISO 3166-1 两位代码。'),
    pattern: '^[A-Z]{2}$',
  },
  text(
    'carrier',
    'Meridian Example',
    'Name of the carrier that sells the plan, as customers know it.',
    '销售该套餐的运营商名称，按用户熟知的写法。',
  ),
  text(
    'plan_id',
    'MX-20-2026',
    'The carrier\u2019s own id of the plan. It stays the same when the plan is renamed and is never used again for another plan.',
    '运营商自定的套餐编号。套餐改名时保持不变，也不再用于其他套餐。',
  ),
  {
    ...text(
      'plan_name',
      'Meridian 20',
      'Name the plan is sold under. The only cell every row needs.',
      '套餐的销售名称。每一行唯一必填的单元格。',
    ),
    required: true,
  },
  {
    ...text(
      'service',
      'mobile',
      'Kind of access: mobile, fixed or satellite.',
      '接入类型：mobile（移动）、fixed（固定）或 satellite（卫星）。',
    ),
    values: SERVICES,
  },
  {
    ...text(
      'payment',
      'postpaid',
      'How it is paid: prepaid before use, postpaid on a bill afterwards.',
      '先付后用填 prepaid，先用后付填 postpaid。',
    ),
    values: PAYMENTS,
  },
  {
    ...text('currency', 'EUR', 'Currency of all amounts in the row, ISO 4217.', '本行全部金额的货币，ISO 4217 代码。'),
    pattern: '^[A-Z]{3}$',
  },
  amount(
    'price',
    '19.99',
    'Standing price per price_period, without discounts that end. Decimal point, no thousands sign.',
    '每个 price_period 的标准价格，不含到期失效的优惠。小数点用“.”，不用千位分隔符。',
  ),
  {
    ...text(
      'price_period',
      'month',
      'What one price pays for: day, week, month, quarter, year, one-off, or a number of days such as 28d.',
      '一次价格对应的周期：day、week、month、quarter、year、one-off，或天数，如 28d。',
    ),
    pattern: '^(hour|day|week|month|cycle|quarter|year|one-off|[1-9]\\d{0,3}d)$',
  },
  {
    ...text(
      'tax',
      'included',
      'Whether the amounts include consumer taxes: included, excluded or varies.',
      '金额是否含税：included（含税）、excluded（不含税）或 varies（因地而异）。',
    ),
    values: TAXES.filter((tax) => tax !== 'not-stated'),
  },
  amount(
    'promo_price',
    '9.99',
    'Introductory price per price_period, valid for promo_months.',
    '优惠期内每个 price_period 的价格，有效期为 promo_months。',
  ),
  {
    ...text('promo_months', '12', 'How many months the introductory price lasts.', '优惠价持续的月数。'),
    type: 'integer',
    unit: 'months',
    minimum: 1,
  },
  amount('activation_fee', '39.99', 'One-time fee for starting the plan.', '开通套餐的一次性费用。'),
  text(
    'one_time_fees',
    'Installation: 65.00; Late fee: up to 8.95',
    'Other one-time fees as a list of "name: amount", separated by semicolons.',
    '其他一次性费用，写成“名称: 金额”，用分号分隔。',
  ),
  text(
    'monthly_fees',
    'Router: 4.99',
    'Monthly fees beside the price as a list of "name: amount", separated by semicolons.',
    '价格之外的月费，写成“名称: 金额”，用分号分隔。',
  ),
  {
    ...text('contract_months', '24', 'Minimum term in months; 0 states that there is none.', '最短合约月数；0 表示明确没有合约期。'),
    type: 'integer',
    unit: 'months',
    minimum: 0,
  },
  amount(
    'early_termination_fee',
    '150',
    'The most a customer pays for leaving before the minimum term ends; 0 states that there is none.',
    '合约期内提前解约最多支付的金额；0 表示明确没有。',
  ),
  text(
    'data_allowance',
    '20 GB',
    'Data included per price_period, with its unit, or "Unlimited". Another period is written behind it: "1.5 GB/day". 1 GB = 1000 MB.',
    '每个 price_period 内包含的流量并写明单位，或写 Unlimited。周期不同时写在后面，如 1.5 GB/day。1 GB = 1000 MB。',
  ),
  amount(
    'overage_price',
    '5',
    'Price of data above the allowance, per overage_unit. Left empty where data is slowed or blocked instead.',
    '超出流量的价格，按 overage_unit 计。若超出后限速或断网则留空。',
  ),
  {
    ...text(
      'overage_unit',
      'GB',
      'The volume one overage_price buys: GB, MB, KB, or a block such as 50GB.',
      '一个 overage_price 对应的流量：GB、MB、KB，或如 50GB 的计费块。',
    ),
    pattern: VOLUME,
  },
  text(
    'terms',
    '20 GB at full speed, then 128 kbps until the end of the month.',
    'What happens as data is used, in whole sentences: each threshold, and the speed, price or stop that follows it. Any language.',
    '用量达到各门槛后的处理，用完整句子写明门槛以及随后的限速、计费或断网。语言不限。',
  ),
  text(
    'hotspot',
    '10 GB',
    'Data that may be shared with other devices: a volume, "included", or "not allowed".',
    '可供其他设备共享的流量：数值、included（包含）或 not allowed（不允许）。',
  ),
  text('voice', '500 min', 'Voice minutes included, or "unlimited".', '包含的通话分钟数，或 unlimited。'),
  text('voice_overage', '0.15/min', 'Price of voice beyond the allowance.', '超出部分的通话价格。'),
  text('sms', '100 SMS', 'Text messages included, or "unlimited".', '包含的短信条数，或 unlimited。'),
  text('sms_overage', '0.10/SMS', 'Price of text messages beyond the allowance.', '超出部分的短信价格。'),
  text('roaming', '5 GB', 'What is included abroad: a volume, or where it applies.', '境外使用包含的内容：流量数值或适用地区。'),
  {
    ...text('speed_down', '50-300', 'Typical download speed in Mbit/s: a figure or a range.', '典型下行速率（Mbit/s）：单个数值或区间。'),
    name: 'speed_down_mbps',
    unit: 'Mbps',
    pattern: RANGE,
  },
  {
    ...text('speed_up', '10-50', 'Typical upload speed in Mbit/s: a figure or a range.', '典型上行速率（Mbit/s）：单个数值或区间。'),
    name: 'speed_up_mbps',
    unit: 'Mbps',
    pattern: RANGE,
  },
  {
    ...text('latency', '20-45', 'Typical round-trip time in milliseconds: a figure or a range.', '典型往返时延（毫秒）：单个数值或区间。'),
    name: 'latency_ms',
    unit: 'ms',
    pattern: RANGE,
  },
  text('region', 'Quebec', 'Where in the country the plan is sold; empty when everywhere.', '套餐在国内的销售地区；全国销售则留空。'),
  text('eligibility', 'Students under 26', 'Who may buy the plan; empty when everyone.', '可办理的人群；不限则留空。'),
  { ...text('available_from', '2026-01-01', 'First day the plan is sold.', '套餐开始销售的日期。'), pattern: DATE },
  {
    ...text('available_to', '2026-12-31', 'Last day the plan is sold; empty while it is sold.', '套餐停止销售的日期；在售则留空。'),
    pattern: DATE,
  },
  link('discounts_url', 'discounts', 'Page about discounts and bundles.', '优惠与组合的页面。'),
  link('data_policy_url', 'fair-use', 'Page with the rules about data use.', '流量使用规则的页面。'),
  link('contact_url', 'contact', 'Page of customer support.', '客户服务页面。'),
  text('support_phone', '+49 30 0000000', 'Telephone number of customer support.', '客服电话。'),
  link('network_policy_url', 'network', 'Page about network management.', '网络管理政策页面。'),
  link('privacy_url', 'privacy', 'Page about privacy.', '隐私政策页面。'),
  link('source_url', 'plans/20', 'Page these facts were taken from.', '这些信息的来源页面。'),
  {
    ...text(
      'as_of',
      '2026-01-15',
      'Day, month or year on which the facts were true, or "undated".',
      '信息有效的日期（年、月或日），或 undated。',
    ),
    pattern: String.raw`^(\d{4}(-\d{2}(-\d{2})?)?|undated)$`,
  },
];
