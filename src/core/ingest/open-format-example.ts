/** The filled example of the open format: plans of a carrier that does not exist, one for each kind of policy. */
import type { Target } from '../model/index.ts';

type ExampleRow = Readonly<Partial<Record<Target | 'speed_down_mbps' | 'speed_up_mbps' | 'latency_ms', string>>>;

const MERIDIAN: ExampleRow = { carrier: 'Meridian Example', contact_url: 'https://example.org/contact', privacy_url: 'https://example.org/privacy', source_url: 'https://example.org/plans', as_of: '2026-01-15' };

/** Rows by column name; a column left out is an empty cell. */
export const OPEN_FORMAT_EXAMPLE: readonly ExampleRow[] = [
  {
    ...MERIDIAN, country: 'DE', plan_id: 'MX-DE-20', plan_name: 'Meridian 20', service: 'mobile', payment: 'postpaid', currency: 'EUR', price: '19.99', price_period: 'month', tax: 'included', activation_fee: '39.99', contract_months: '24', data_allowance: '20 GB',
    terms: '20 GB at full speed, then 1 Mbps; after 50 GB 128 kbps.', voice: 'unlimited', sms: 'unlimited', roaming: 'EU included', speed_down_mbps: '50-300', speed_up_mbps: '10-50', latency_ms: '20-45', available_from: '2026-01-01',
  },
  {
    ...MERIDIAN, country: 'US', plan_id: 'MX-US-10', plan_name: 'Meridian By the Gig', service: 'mobile', payment: 'postpaid', currency: 'USD', price: '25.00', price_period: 'month', tax: 'excluded', contract_months: '0', data_allowance: '10 GB', overage_price: '5.00', overage_unit: 'GB', voice: 'unlimited', sms: 'unlimited',
  },
  {
    ...MERIDIAN, country: 'GB', plan_id: 'MX-GB-5', plan_name: 'Meridian Stop 5', service: 'mobile', payment: 'postpaid', currency: 'GBP', price: '8.00', price_period: 'month', tax: 'included', contract_months: '1', data_allowance: '5 GB', terms: '5 GB, then data stops until the next month.', voice: '500 min', voice_overage: '0.15/min', sms: '500 SMS', sms_overage: '0.10/SMS',
  },
  {
    ...MERIDIAN, country: 'US', plan_id: 'MX-US-UNL', plan_name: 'Meridian Unlimited', service: 'mobile', payment: 'postpaid', currency: 'USD', price: '60.00', price_period: 'month', tax: 'excluded', contract_months: '0', data_allowance: 'Unlimited', terms: 'After 100 GB in a month the speed is reduced to 2 Mbps.', hotspot: '15 GB then 600 kbps', voice: 'unlimited', sms: 'unlimited', data_policy_url: 'https://example.org/fair-use',
  },
  {
    ...MERIDIAN, country: 'IN', plan_id: 'MX-IN-299', plan_name: 'Meridian 299', service: 'mobile', payment: 'prepaid', currency: 'INR', price: '299', price_period: '28d', tax: 'included', data_allowance: '1.5 GB/day', terms: 'After 1.5 GB per day the speed is reduced to 64 kbps.', voice: 'unlimited', sms: '100 SMS/day',
  },
  {
    ...MERIDIAN, country: 'CA', plan_id: 'MX-CA-PROMO', plan_name: 'Meridian 50 Welcome', service: 'mobile', payment: 'postpaid', currency: 'CAD', price: '50.00', price_period: 'month', tax: 'excluded', promo_price: '30.00', promo_months: '12', contract_months: '24', early_termination_fee: '150', data_allowance: '50 GB', terms: 'After 50 GB the speed is reduced to 512 kbps.', region: 'Quebec', eligibility: 'New customers', available_to: '2026-03-31',
  },
  {
    ...MERIDIAN, country: 'CN', plan_id: 'MX-CN-99', plan_name: '子午畅享99元套餐', service: 'mobile', payment: 'postpaid', currency: 'CNY', price: '99', price_period: 'month', tax: 'included', contract_months: '12', data_allowance: '20 GB', terms: '满20GB后限速1Mbps，100GB后断网，次月恢复。', voice: '300 min', voice_overage: '0.15/min',
  },
  {
    ...MERIDIAN, country: 'US', plan_id: 'MX-US-HOME', plan_name: 'Meridian Home 500', service: 'fixed', payment: 'postpaid', currency: 'USD', price: '55.00', price_period: 'month', tax: 'varies', one_time_fees: 'Installation: 65.00; Late fee: 8.95', monthly_fees: 'Router: 4.99', contract_months: '0', early_termination_fee: '0', data_allowance: '1.2 TB', overage_price: '10', overage_unit: '50GB',
    speed_down_mbps: '475', speed_up_mbps: '20', latency_ms: '22', discounts_url: 'https://example.org/bundles', network_policy_url: 'https://example.org/network', support_phone: '(800) 555-0100',
  },
];
