import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-renewal', {
  country: 'DE',
  meets: [{ rows: { terms: 'Der Vertrag verlängert sich auf unbestimmte Zeit.' }, quotes: 'verlängert sich' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
