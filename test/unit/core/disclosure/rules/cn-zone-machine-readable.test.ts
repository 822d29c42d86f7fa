import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-machine-readable', {
  country: 'CN',
  meets: [{ rows: { plan_name: '畅享套餐' }, quotes: '畅享' }],
  fails: [],
  cannotTell: [{ rows: { plan_name: '畅享套餐' }, coverage: 'excerpt' }],
  conduct: true,
});
