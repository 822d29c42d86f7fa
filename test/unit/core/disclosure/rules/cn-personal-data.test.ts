import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-personal-data', {
  country: 'CN',
  meets: [
    { rows: { 个人信息: '姓名、证件号，用于实名登记' }, quotes: '实名' },
    { rows: { terms: '办理时收集用户姓名和证件号等个人信息，用于实名登记。' }, quotes: '个人信息' },
  ],
  fails: [
    { rows: { terms: '用满20GB后限速。' }, outcome: 'absent' },
    { rows: { privacy_url: 'https://example.com/privacy' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
