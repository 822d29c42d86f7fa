import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-termination', {
  country: 'DE',
  meets: [{ rows: { terms: 'Kündigungsfrist: ein Monat.' }, quotes: 'Kündigungsfrist' }],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
