import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('au-current-code', {
  country: 'AU',
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
  conduct: true,
});
