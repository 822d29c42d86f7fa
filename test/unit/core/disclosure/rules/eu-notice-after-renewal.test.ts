import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-notice-after-renewal', {
  country: 'DE',
  meets: [{ rows: { contract_months: '24', terms: 'Kündigungsfrist: 1 Monat.' }, quotes: '1 Monat' }],
  fails: [
    { rows: { contract_months: '24' }, outcome: 'absent' },
    {
      rows: { contract_months: '24', terms: 'Verlängert sich um 12 Monate mit einer Kündigungsfrist von 3 Monaten.' },
      outcome: 'conflicting',
    },
    { rows: { contract_months: '24', terms: 'Kündigungsfrist 3 Monate.' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { contract_months: '24' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { contract_months: '0' } }],
});
