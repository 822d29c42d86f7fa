import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ca-no-change-mid-term', {
  country: 'CA',
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
  conduct: true,
});
