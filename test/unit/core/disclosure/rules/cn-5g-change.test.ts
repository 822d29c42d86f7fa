import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-5g-change', {
  country: 'CN',
  meets: [{ rows: { plan_name: '5G畅享套餐129元', terms: '可变更为其他套餐。' } }],
  fails: [{ rows: { plan_name: '5G畅享套餐129元', terms: '不可变更为4G套餐。' }, outcome: 'vague' }],
  cannotTell: [
    { rows: { plan_name: '5G畅享套餐129元' } },
    { rows: { plan_name: '5G畅享套餐129元', terms: '不可变更为4G套餐。' }, coverage: 'excerpt' },
  ],
  notAsked: [{ rows: { plan_name: '4G套餐' } }],
});
