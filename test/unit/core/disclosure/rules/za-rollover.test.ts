import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('za-rollover', {
  country: 'ZA',
  meets: [
    {
      rows: { as_of: '2027-03-01', data_allowance: '20 GB', terms: 'Unused data rolls over once to the next month.' },
      quotes: 'rolls over',
    },
  ],
  fails: [
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB' }, outcome: 'absent' },
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB', terms: 'Unused data does not roll over.' }, outcome: 'conflicting' },
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB', Rollover: 'none' }, outcome: 'conflicting' },
  ],
  cannotTell: [
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB' }, coverage: 'excerpt' },
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB', price_period: '' } },
  ],
  notAsked: [
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB', price_period: '7d' } },
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB', plan_name: 'Promo 20' } },
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB', price: '0' } },
    { rows: { as_of: '2027-03-01', data_allowance: 'Uncapped', terms: 'After 20 GB speed is reduced to 1 Mbps.' } },
    { rows: { as_of: '2026-11-01', data_allowance: '20 GB' } },
  ],
});
