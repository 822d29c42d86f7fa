import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('au-inclusions', {
  country: 'AU',
  meets: [{ rows: { data_allowance: '40 GB', terms: 'After 40 GB speed is reduced to 1.5 Mbps.' } }],
  fails: [{ rows: { data_allowance: 'Unlimited' }, outcome: 'vague' }],
  cannotTell: [{ rows: { data_allowance: 'Unlimited' }, coverage: 'excerpt' }, { rows: { plan_name: 'Plan S' } }],
});
