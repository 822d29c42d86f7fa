import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-standard-terms', {
  country: 'DE',
  meets: [{ rows: { AGB: 'https://example.com/agb' }, quotes: 'agb' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
