import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-exit-after-renewal', {
  country: 'DE',
  meets: [{ rows: { contract_months: '24', terms: 'Kündigungsfrist nach Verlängerung: ein Monat.' }, quotes: 'ein Monat' }],
  fails: [
    { rows: { contract_months: '24' }, outcome: 'absent' },
    { rows: { contract_months: '24', terms: 'Verlängert sich um 12 Monate, Kündigungsfrist drei Monate.' }, outcome: 'conflicting' },
  ],
  cannotTell: [{ rows: { contract_months: '24' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { contract_months: '0' } }],
});
