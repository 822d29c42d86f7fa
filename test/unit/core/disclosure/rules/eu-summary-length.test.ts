import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-summary-length', {
  country: 'FR',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
