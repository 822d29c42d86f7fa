import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-bill-warning', {
  country: 'CN',
  meets: [{ rows: { 备注: '话费异常时短信提醒。' }, quotes: '提醒' }],
  fails: [],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' } }],
  conduct: true,
});
