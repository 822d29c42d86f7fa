import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-summary-type-size', {
  country: 'FR',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
