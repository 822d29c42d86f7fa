import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-data-limit', {
  country: 'IN',
  meets: [
    { rows: { data_allowance: '20 GB' } },
    { rows: { data_allowance: 'Unlimited', terms: 'After 20 GB speed is reduced to 1 Mbps.' }, quotes: '20 GB' },
  ],
  fails: [{ rows: { data_allowance: 'Unlimited' }, outcome: 'absent' }],
  cannotTell: [{ rows: { data_allowance: 'Unlimited' }, coverage: 'excerpt' }, { rows: { plan_name: 'Plan S' } }],
});
