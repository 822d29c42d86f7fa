import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-quality-level', {
  country: 'FR',
  meets: [{ rows: { service_quality: 'none' }, quotes: 'none' }, { rows: { terms: 'Guaranteed availability of 98.5 %.' } }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
