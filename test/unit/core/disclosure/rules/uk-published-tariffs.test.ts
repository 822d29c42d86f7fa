import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('uk-published-tariffs', {
  country: 'GB',
  meets: [{ rows: { terms_url: 'https://example.com/terms' }, quotes: 'https://example.com/terms' }],
  fails: [
    { rows: {}, outcome: 'vague' },
    { rows: { service: '', price: '' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
