import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('za-out-of-bundle-opt-in', {
  country: 'ZA',
  meets: [
    {
      rows: {
        as_of: '2027-03-01',
        data_allowance: '20 GB',
        overage_price: '0.99',
        overage_unit: 'MB',
        terms: 'Out-of-bundle rates apply only if you opt in.',
      },
      quotes: 'opt in',
    },
  ],
  fails: [
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB', overage_price: '0.99', overage_unit: 'MB' }, outcome: 'absent' },
    {
      rows: {
        as_of: '2027-03-01',
        data_allowance: '20 GB',
        overage_price: '0.99',
        overage_unit: 'MB',
        terms: 'Out-of-bundle rates apply; opt-in is not required.',
      },
      outcome: 'conflicting',
    },
  ],
  cannotTell: [{ rows: { as_of: '2027-03-01', data_allowance: '20 GB', overage_price: '0.99', overage_unit: 'MB' }, coverage: 'excerpt' }],
  notAsked: [
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB', terms: 'After 20 GB speed is reduced to 128 kbps.' } },
    { rows: { as_of: '2026-11-01', data_allowance: '20 GB' } },
  ],
});
