import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-agreement-complaints', {
  country: 'CN',
  meets: [{ rows: { support_phone: '10086' } }, { rows: { 备注: '咨询投诉：10010' }, quotes: '10010' }],
  fails: [{ rows: { terms: '用满20GB后限速。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
