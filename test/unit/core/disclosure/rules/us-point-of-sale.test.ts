import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-point-of-sale', {
  country: 'US',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
