/** The example rows of the publishing guide: the same plan of a carrier that does not exist, written poorly and well. */

/** Cells by column of the open format; what is left out is an empty cell. */
export type GuideRow = Readonly<Record<string, string>>;

export interface GuidePair {
  readonly id: 'throttle' | 'charge' | 'no-limit';
  /** The cells that differ, in the order they are shown; both rows share all others. */
  readonly columns: readonly string[];
  readonly poor: GuideRow;
  readonly good: GuideRow;
}

/** What the rows share. */
export const GUIDE_BASE: GuideRow = {
  country: 'DE',
  carrier: 'Meridian Example',
  service: 'mobile',
  payment: 'postpaid',
  currency: 'EUR',
  price: '30',
  price_period: 'month',
  tax: 'included',
  contract_months: '0',
  as_of: '2026-01-15',
};

export const GUIDE_PAIRS: readonly GuidePair[] = [
  {
    id: 'throttle',
    columns: ['plan_name', 'data_allowance', 'terms', 'hotspot', 'data_policy_url'],
    poor: {
      plan_name: 'Meridian Unlimited',
      data_allowance: 'Unlimited',
      terms: 'Fair use applies. Speeds may be reduced.',
      data_policy_url: 'https://example.org/fair-use',
    },
    good: {
      plan_name: 'Meridian Unlimited',
      data_allowance: 'Unlimited',
      terms:
        'After 100 GB in a month the speed is reduced to 2 Mbps until the end of the month. All use counts toward it except Meridian TV.',
      hotspot: '15 GB then 600 kbps',
      data_policy_url: 'https://example.org/fair-use',
    },
  },
  {
    id: 'charge',
    columns: ['plan_name', 'data_allowance', 'overage_price', 'overage_unit', 'terms'],
    poor: { plan_name: 'Meridian 10', data_allowance: '10 GB', terms: 'Additional use is charged.' },
    good: {
      plan_name: 'Meridian 10',
      data_allowance: '10 GB',
      overage_price: '5',
      overage_unit: 'GB',
      terms: 'After 10 GB data costs 5 EUR per GB, up to 40 EUR a month.',
    },
  },
  {
    id: 'no-limit',
    columns: ['plan_name', 'data_allowance', 'terms'],
    poor: { plan_name: 'Meridian Endless', data_allowance: 'Unlimited' },
    good: {
      plan_name: 'Meridian Endless',
      data_allowance: 'Unlimited',
      terms: 'No data caps, no throttling. All use is treated alike and not counted.',
    },
  },
];

/** What a cell says, beside a value: each line is a cell of the column and the meaning it is read with. */
export const GUIDE_CELLS = [
  { id: 'empty', column: 'data_allowance', cell: '' },
  { id: 'placeholder', column: 'data_allowance', cell: 'n/a' },
  { id: 'none', column: 'data_allowance', cell: 'none' },
  { id: 'unlimited', column: 'data_allowance', cell: 'Unlimited' },
  { id: 'no-term', column: 'contract_months', cell: '0' },
  { id: 'no-fee', column: 'early_termination_fee', cell: '0' },
  { id: 'undated', column: 'as_of', cell: 'undated' },
] as const;
export type GuideCell = (typeof GUIDE_CELLS)[number]['id'];
