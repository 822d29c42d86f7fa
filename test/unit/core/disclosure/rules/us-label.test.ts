import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-label', {
  country: 'US',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
