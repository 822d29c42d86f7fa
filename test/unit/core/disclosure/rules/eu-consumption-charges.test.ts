import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-consumption-charges', {
  country: 'FR',
  meets: [{ rows: { data_allowance: '20 GB', overage_price: '2', overage_unit: 'GB' }, quotes: '2' }],
  fails: [{ rows: { data_allowance: '20 GB' }, outcome: 'absent' }],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [
    { rows: { data_allowance: 'Unlimited' } },
    { rows: { data_allowance: '20 GB', terms: 'After 20 GB speed is reduced to 128 kbps.' } },
  ],
});
