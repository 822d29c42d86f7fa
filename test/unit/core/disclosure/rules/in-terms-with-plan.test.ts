import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-terms-with-plan', {
  country: 'IN',
  meets: [
    { rows: [{ terms: 'After 20 GB speed is reduced to 64 kbps.' }, { terms: 'After 30 GB speed is reduced to 64 kbps.' }] },
    { rows: [{ data_policy_url: 'https://example.com/a' }, { data_policy_url: 'https://example.com/b' }] },
  ],
  fails: [
    { rows: [{ data_policy_url: 'https://example.com/terms' }, { data_policy_url: 'https://example.com/terms' }], outcome: 'vague' },
    { rows: [{ plan_name: 'A' }, { plan_name: 'B' }], outcome: 'absent' },
  ],
  cannotTell: [{ rows: [{ data_policy_url: 'https://example.com/terms' }] }],
});
