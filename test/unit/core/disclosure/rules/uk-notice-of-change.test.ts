import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('uk-notice-of-change', {
  country: 'GB',
  meets: [
    {
      rows: { terms: 'We will give you at least 30 days notice of any change and you may leave penalty-free.' },
      quotes: 'notice of any change',
    },
  ],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
