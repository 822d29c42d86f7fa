/** The checklist of the publishing guide: every column of the open format once, with the rules that ask for it. */
import { RULES, type Rule } from '../core/disclosure/index.ts';

export interface CheckItem {
  readonly id: string;
  /** Columns of the open format. */
  readonly columns: readonly string[];
}

export const GUIDE_ITEMS = [
  { id: 'identity', columns: ['country', 'carrier', 'plan_id', 'plan_name', 'service', 'payment'] },
  { id: 'price', columns: ['currency', 'price', 'price_period', 'tax', 'promo_price', 'promo_months'] },
  { id: 'fees', columns: ['activation_fee', 'one_time_fees', 'monthly_fees'] },
  { id: 'term', columns: ['contract_months', 'early_termination_fee'] },
  { id: 'allowances', columns: ['data_allowance', 'hotspot', 'voice', 'sms', 'roaming'] },
  { id: 'after', columns: ['terms', 'overage_price', 'overage_unit', 'voice_overage', 'sms_overage'] },
  { id: 'speeds', columns: ['speed_down_mbps', 'speed_up_mbps', 'latency_ms'] },
  { id: 'scope', columns: ['region', 'eligibility', 'available_from', 'available_to'] },
  {
    id: 'links',
    columns: ['discounts_url', 'data_policy_url', 'contact_url', 'support_phone', 'network_policy_url', 'privacy_url', 'source_url'],
  },
  { id: 'date', columns: ['as_of'] },
] as const satisfies readonly CheckItem[];
export type GuideItem = (typeof GUIDE_ITEMS)[number]['id'];

/** The rules a publisher answers by filling in any of these columns; switched-off rules are left out. */
export const rulesFor = (columns: readonly string[]): readonly Rule[] =>
  RULES.filter(({ grade, fields }) => grade !== 'unverified' && fields.some((field) => columns.includes(field)));
