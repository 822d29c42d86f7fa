import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ca-data-overage-cap', {
  country: 'CA',
  meets: [
    {
      rows: {
        currency: 'CAD',
        data_allowance: '5 GB',
        overage_price: '10',
        overage_unit: 'GB',
        terms: 'Use beyond 5 GB is billed at $10 per GB, up to $50 a month.',
      },
      quotes: '$50',
    },
    {
      rows: {
        currency: 'CAD',
        data_allowance: '5 GB',
        overage_price: '10',
        overage_unit: 'GB',
        terms: 'Use beyond 5 GB is billed at $10 per GB, up to $100 a month, only if you opt in.',
      },
      quotes: 'opt in',
    },
  ],
  fails: [
    { rows: { currency: 'CAD', data_allowance: '5 GB', overage_price: '10', overage_unit: 'GB' }, outcome: 'absent' },
    {
      rows: {
        currency: 'CAD',
        data_allowance: '5 GB',
        overage_price: '10',
        overage_unit: 'GB',
        terms: 'Use beyond 5 GB is billed at $10 per GB, up to $80 a month.',
      },
      outcome: 'conflicting',
    },
  ],
  cannotTell: [{ rows: { currency: 'CAD', data_allowance: '5 GB', overage_price: '10', overage_unit: 'GB' }, coverage: 'excerpt' }],
  notAsked: [
    { rows: { data_allowance: '5 GB', terms: 'After 5 GB speed is reduced to 256 kbps.' } },
    { rows: { currency: 'CAD', data_allowance: '5 GB', overage_price: '10', overage_unit: 'GB', service: 'fixed' } },
  ],
});
