import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-limits-in-practice', {
  country: 'FR',
  meets: [],
  fails: [],
  cannotTell: [{ rows: { data_allowance: '20 GB', terms: 'After 20 GB slower.' } }],
});
