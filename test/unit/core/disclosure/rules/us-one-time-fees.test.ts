import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-one-time-fees', {
  country: 'US',
  meets: [{ rows: { one_time_fees: 'Installation: 65.00; Late fee: up to 8.95' }, quotes: '65.00' }, { rows: { activation_fee: '35' } }],
  fails: [{ rows: { one_time_fees: 'Installation: ask us' }, outcome: 'vague' }],
  cannotTell: [{ rows: { one_time_fees: 'Installation: ask us' }, coverage: 'excerpt' }],
});
