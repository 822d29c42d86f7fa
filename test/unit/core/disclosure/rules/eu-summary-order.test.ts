import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-summary-order', {
  country: 'FR',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
