import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-5g-limits', {
  country: 'CN',
  meets: [{ rows: { plan_name: '5G畅享套餐129元', data_allowance: '30 GB', terms: '用满30GB后按5元/GB收取。' } }],
  fails: [{ rows: { plan_name: '5G畅享套餐129元', data_allowance: '30 GB' }, outcome: 'absent', quotes: '30 GB' }],
  cannotTell: [{ rows: { plan_name: '5G畅享套餐129元', data_allowance: '30 GB' }, coverage: 'excerpt' }],
  notAsked: [
    { rows: { plan_name: '4G套餐', data_allowance: '30 GB' } },
    { rows: { plan_name: '5G畅享套餐129元', data_allowance: '30 GB' }, day: '2020-06-18' },
  ],
});
