import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-data-allowance-link', {
  country: 'US',
  meets: [{ rows: { data_allowance: '20 GB', data_policy_url: 'https://example.com/data' } }],
  fails: [{ rows: { data_allowance: '20 GB' }, outcome: 'absent' }],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: 'Unlimited' } }],
});
