import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-customer-support', {
  country: 'US',
  meets: [{ rows: { support_phone: '555 0100', contact_url: 'https://example.com/help' }, quotes: '555 0100' }],
  fails: [
    { rows: {}, outcome: 'absent' },
    { rows: { support_phone: '555 0100' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
