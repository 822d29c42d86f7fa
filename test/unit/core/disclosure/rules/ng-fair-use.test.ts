import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ng-fair-use', {
  country: 'NG',
  meets: [{ rows: { data_allowance: 'Unlimited', terms: 'After 20 GB speed is reduced to 1 Mbps.' } }],
  fails: [{ rows: { data_allowance: 'Unlimited' }, outcome: 'absent' }],
  cannotTell: [{ rows: { data_allowance: 'Unlimited' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: '20 GB' } }],
});
