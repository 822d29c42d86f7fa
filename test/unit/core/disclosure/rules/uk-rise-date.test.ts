import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('uk-rise-date', {
  country: 'GB',
  meets: [
    { rows: { contract_months: '24', terms: 'The price increases by £1.80 a month each April.' }, quotes: '£1.80' },
    { rows: { contract_months: '24', terms: 'No mid-contract price rises.' }, quotes: 'price rises' },
  ],
  fails: [{ rows: { contract_months: '24', terms: 'The price increases by £1.80 a month.' }, outcome: 'vague' }],
  cannotTell: [{ rows: { contract_months: '24' } }, { rows: {} }],
  notAsked: [{ rows: { contract_months: '0' } }, { rows: { contract_months: '24', terms: 'Prices rise by CPI.', as_of: '2024-11-01' } }],
});
