import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-unlimited-claim', {
  country: 'US',
  meets: [
    {
      rows: { plan_name: 'Unlimited Max', data_allowance: 'Unlimited', terms: 'After 20 GB speed is reduced to 1 Mbps.' },
      quotes: '20 GB',
    },
  ],
  fails: [{ rows: { plan_name: 'Unlimited Max', data_policy_url: 'https://example.com/data' }, outcome: 'vague' }],
  cannotTell: [{ rows: { plan_name: 'Unlimited Max', data_policy_url: 'https://example.com/data' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: '20 GB' } }],
});
