import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-service-details', {
  country: 'FR',
  meets: [],
  fails: [],
  cannotTell: [{ rows: { data_allowance: '20 GB' } }, { rows: {} }],
});
