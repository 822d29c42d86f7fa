import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-5g-coverage', {
  country: 'CN',
  meets: [
    { rows: { plan_name: '5G畅享套餐129元', terms: '5G网络覆盖范围以当地公布为准。' }, quotes: '覆盖' },
    { rows: { plan_name: '5G畅享套餐129元', '5G覆盖查询': 'https://example.com/map' } },
  ],
  fails: [{ rows: { plan_name: '5G畅享套餐129元' }, outcome: 'absent' }],
  cannotTell: [{ rows: { plan_name: '5G畅享套餐129元' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { plan_name: '4G套餐' } }],
});
