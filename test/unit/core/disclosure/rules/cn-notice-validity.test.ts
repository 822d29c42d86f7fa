import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-notice-validity', {
  country: 'CN',
  meets: [{ rows: { validity: '30d' } }, { rows: { 有效期限: '24个月' }, quotes: '24' }],
  fails: [{ rows: { terms: '用满20GB后限速。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
