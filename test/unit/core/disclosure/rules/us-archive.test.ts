import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-archive', {
  country: 'US',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
