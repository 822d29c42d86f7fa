import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-payment-method', {
  country: 'CN',
  meets: [
    { rows: { payment: 'prepaid' }, quotes: 'prepaid' },
    { rows: { 缴费方式: '预付费，话费账户扣除' }, quotes: '预付费' },
  ],
  fails: [{ rows: { terms: '用满20GB后限速。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
