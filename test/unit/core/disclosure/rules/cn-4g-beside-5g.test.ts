import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-4g-beside-5g', {
  country: 'CN',
  meets: [{ rows: [{ plan_name: '5G畅享套餐129元' }, { plan_name: '4G自选套餐' }], quotes: '4G自选' }],
  fails: [{ rows: [{ plan_name: '5G畅享套餐129元' }], outcome: 'absent', quotes: '5G' }],
  cannotTell: [
    { rows: [{ plan_name: '5G畅享套餐129元' }], coverage: 'excerpt' },
    { rows: [{ plan_name: '5G畅享套餐129元' }, { plan_name: '畅享套餐' }] },
  ],
  notAsked: [{ rows: [{ plan_name: '4G自选套餐' }] }],
});
