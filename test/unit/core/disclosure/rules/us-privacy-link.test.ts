import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-privacy-link', {
  country: 'US',
  meets: [{ rows: { privacy_url: 'https://example.com/privacy' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
