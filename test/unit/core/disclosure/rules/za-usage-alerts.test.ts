import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('za-usage-alerts', {
  country: 'ZA',
  meets: [
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB', terms: 'We notify you at 50%, 80% and 100% of your bundle.' }, quotes: '80%' },
  ],
  fails: [
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB', terms: 'We notify you at 80% and 100% of your bundle.' }, outcome: 'vague' },
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB', terms: 'We notify you at 75% of your bundle.' }, outcome: 'conflicting' },
    { rows: { as_of: '2027-03-01', data_allowance: '20 GB', terms: 'Usage alerts by SMS.' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { as_of: '2027-03-01', data_allowance: '20 GB' } }],
  notAsked: [{ rows: { as_of: '2026-11-01', data_allowance: '20 GB' } }],
});
