import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-archive', {
  country: 'BR',
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
  conduct: true,
});
