import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-name-matches-volume', {
  country: 'CN',
  meets: [{ rows: { plan_name: '99元20GB套餐', data_allowance: '20 GB' }, quotes: '20GB' }],
  fails: [{ rows: { plan_name: '99元20GB套餐', data_allowance: '10 GB' }, outcome: 'conflicting', quotes: '10 GB' }],
  cannotTell: [
    { rows: { plan_name: '5G畅享套餐', data_allowance: '20 GB' } },
    { rows: { plan_name: '99元20GB套餐', data_allowance: '10 GB' }, coverage: 'excerpt' },
  ],
});
