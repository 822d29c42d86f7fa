import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-quality', {
  country: 'DE',
  meets: [{ rows: { service_quality: '98,5 % im Jahresmittel' }, quotes: '98,5 %' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
