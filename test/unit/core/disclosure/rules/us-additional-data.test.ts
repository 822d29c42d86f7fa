import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-additional-data', {
  country: 'US',
  meets: [
    { rows: { data_allowance: '20 GB', overage_price: '10', overage_unit: '5GB' }, quotes: '10' },
    { rows: { data_allowance: '20 GB', overage_price: '0' } },
  ],
  fails: [{ rows: { data_allowance: '20 GB' }, outcome: 'absent' }],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [
    { rows: { data_allowance: 'Unlimited' } },
    { rows: { data_allowance: '20 GB', terms: 'After 20 GB speed is reduced to 1 Mbps.' } },
  ],
});
