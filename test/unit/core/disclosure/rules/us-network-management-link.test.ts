import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-network-management-link', {
  country: 'US',
  meets: [{ rows: { network_policy_url: 'https://example.com/network' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
