import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-agreement-period', {
  country: 'CN',
  meets: [{ rows: { contract_months: '24' } }, { rows: { 有效期限: '24个月' }, quotes: '24个月' }],
  fails: [{ rows: { terms: '用满20GB后限速。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
