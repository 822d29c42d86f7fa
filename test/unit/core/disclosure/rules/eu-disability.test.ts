import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-disability', {
  country: 'FR',
  meets: [{ rows: { accessibility: 'none' }, quotes: 'none' }, { rows: { terms: 'Relay calls for deaf users: text relay included.' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
