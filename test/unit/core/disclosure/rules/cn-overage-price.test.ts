import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-overage-price', {
  country: 'CN',
  meets: [
    { rows: { data_allowance: '20 GB', overage_price: '5', overage_unit: 'GB' }, quotes: '5' },
    { rows: { data_allowance: '20 GB', terms: '套餐外流量5元/GB。' }, quotes: '5元/GB' },
  ],
  fails: [{ rows: { data_allowance: '20 GB', terms: '用满20GB后超出部分另行收费。' }, outcome: 'vague' }],
  cannotTell: [{ rows: { data_allowance: '20 GB', terms: '用满20GB后超出部分另行收费。' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: '20 GB', terms: '用满20GB后限速至1Mbps。' } }],
});
