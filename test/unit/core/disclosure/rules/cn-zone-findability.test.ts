import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-findability', {
  country: 'CN',
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
  conduct: true,
});
