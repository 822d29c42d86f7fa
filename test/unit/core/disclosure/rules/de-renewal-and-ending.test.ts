import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-renewal-and-ending', {
  country: 'DE',
  meets: [{ rows: { terms: 'Der Vertrag verlängert sich auf unbestimmte Zeit. Kündigungsfrist: ein Monat.' }, quotes: 'verlängert sich' }],
  fails: [
    { rows: {}, outcome: 'absent' },
    { rows: { terms: 'Kündigungsfrist: ein Monat.' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
