import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-published-list', {
  country: 'CN',
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
  conduct: true,
});
