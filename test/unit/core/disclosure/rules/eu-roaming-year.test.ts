import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-roaming-year', {
  country: 'FR',
  meets: [],
  fails: [],
  cannotTell: [{ rows: { data_allowance: 'Unlimited', roaming: '40 GB' } }],
});
