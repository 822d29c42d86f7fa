import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-breach', {
  country: 'CN',
  meets: [
    { rows: { early_termination_fee: '0' } },
    { rows: { 违约责任: '无' }, quotes: '无' },
    { rows: { responsibility: '提前退订须补足优惠' } },
  ],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
