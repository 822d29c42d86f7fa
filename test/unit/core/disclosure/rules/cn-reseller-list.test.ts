import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-reseller-list', {
  country: 'CN',
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
  conduct: true,
});
