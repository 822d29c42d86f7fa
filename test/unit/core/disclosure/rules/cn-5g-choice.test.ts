import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-5g-choice', {
  country: 'CN',
  meets: [],
  fails: [],
  cannotTell: [{ rows: { plan_name: '5G畅享套餐129元' } }],
  notAsked: [{ rows: { plan_name: '4G套餐' } }],
  conduct: true,
});
