import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('core-beside-claim', {
  meets: [
    {
      rows: { plan_name: 'Unlimited Max', data_allowance: 'Unlimited', terms: 'After 20 GB speed is reduced to 1 Mbps.' },
      quotes: '20 GB',
    },
  ],
  fails: [
    {
      rows: { plan_name: 'Unlimited Max', data_policy_url: 'https://example.com/data' },
      outcome: 'vague',
      quotes: 'https://example.com/data',
    },
  ],
  cannotTell: [{ rows: { plan_name: 'Unlimited Max', data_policy_url: 'https://example.com/data' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { plan_name: 'Plan S', data_allowance: '20 GB' } }, { rows: { plan_name: 'Unlimited Max' } }],
});
