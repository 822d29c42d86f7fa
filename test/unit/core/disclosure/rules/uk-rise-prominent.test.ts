import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('uk-rise-prominent', {
  country: 'GB',
  meets: [{ rows: { contract_months: '24', terms: 'The price increases by £1.80 a month each April.' }, quotes: '£1.80' }],
  fails: [
    { rows: { contract_months: '24', notes: 'The price increases by £1.80 a month each April.' }, outcome: 'vague', quotes: '£1.80' },
  ],
  cannotTell: [{ rows: { contract_months: '24' } }, { rows: {} }],
  notAsked: [{ rows: { contract_months: '0' } }, { rows: { contract_months: '24', terms: 'Prices rise by CPI.', as_of: '2024-11-01' } }],
});
