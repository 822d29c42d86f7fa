import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-5g-handset', {
  country: 'CN',
  meets: [{ rows: { plan_name: '5G畅享套餐129元', terms: '需使用5G手机方可享受5G网络。' }, quotes: '5G手机' }],
  fails: [{ rows: { plan_name: '5G畅享套餐129元' }, outcome: 'absent' }],
  cannotTell: [{ rows: { plan_name: '5G畅享套餐129元' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { plan_name: '4G套餐' } }],
});
