import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-distinct-names', {
  country: 'CN',
  meets: [
    {
      rows: [
        { plan_name: '畅享套餐', price: '59', region: '北京' },
        { plan_name: '畅享套餐', price: '79', region: '上海' },
      ],
    },
  ],
  fails: [
    {
      rows: [
        { plan_name: '畅享套餐', price: '59', region: '北京' },
        { plan_name: '畅享套餐', price: '79', region: '北京' },
      ],
      outcome: 'conflicting',
      quotes: '畅享套餐',
    },
  ],
  cannotTell: [
    {
      rows: [
        { plan_name: '畅享套餐', price: '59' },
        { plan_name: '畅享套餐', price: '79' },
      ],
      coverage: 'excerpt',
    },
    { rows: [{ plan_name: '畅享套餐' }], coverage: 'excerpt' },
  ],
});
