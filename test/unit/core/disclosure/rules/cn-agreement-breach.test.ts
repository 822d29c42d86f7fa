import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-agreement-breach', {
  country: 'CN',
  meets: [
    { rows: { early_termination_fee: '150' } },
    { rows: { 违约责任: '提前退订须补足优惠' }, quotes: '补足优惠' },
    { rows: { responsibility: '无' }, quotes: '无' },
    { rows: { terms: '提前解约需补缴优惠话费。' }, quotes: '补缴' },
  ],
  fails: [{ rows: { terms: '用满20GB后限速。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
