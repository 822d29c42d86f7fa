import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-agreement-quality', {
  country: 'CN',
  meets: [
    { rows: { 服务质量: '故障48小时内修复' }, quotes: '48小时' },
    { rows: { terms: '网络障碍申告后48小时内修复。' }, quotes: '修复' },
  ],
  fails: [{ rows: { terms: '用满20GB后限速。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
