import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-disability', {
  country: 'DE',
  meets: [{ rows: { terms: 'Ermäßigung für Menschen mit Behinderung.' }, quotes: 'Behinderung' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
