import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-discounts', {
  country: 'US',
  meets: [{ rows: { discounts_url: 'https://example.com/deals' }, quotes: 'https://example.com/deals' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
