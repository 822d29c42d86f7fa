import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-price-in-name', {
  country: 'CN',
  meets: [{ rows: { plan_name: '畅享59元套餐', price: '59' }, quotes: '59元' }],
  fails: [{ rows: { plan_name: '畅享59元套餐', price: '79' }, outcome: 'conflicting', quotes: '79' }],
  cannotTell: [{ rows: { plan_name: '畅享套餐', price: '59' } }],
});
