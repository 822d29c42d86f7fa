import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-free-use', {
  country: 'DE',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
