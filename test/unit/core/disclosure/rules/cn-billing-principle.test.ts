import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-billing-principle', {
  country: 'CN',
  meets: [
    { rows: { data_allowance: '20 GB', overage_price: '5', overage_unit: 'GB' } },
    { rows: { terms: '不足1GB按0.03元/MB收取。' }, quotes: '不足' },
    { rows: { 计费方式: '按月计费' }, quotes: '按月' },
  ],
  fails: [{ rows: { terms: '用满后断网。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满后断网。' }, coverage: 'excerpt' }],
});
