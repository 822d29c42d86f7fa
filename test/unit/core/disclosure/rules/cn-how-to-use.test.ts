import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-how-to-use', {
  country: 'CN',
  meets: [
    { rows: { 开通方式: '发送KT至10086' }, quotes: '10086' },
    { rows: { terms: '登录手机营业厅办理，次月生效。' }, quotes: '办理' },
    { rows: { hotspot: '10 GB' } },
  ],
  fails: [{ rows: { terms: '用满20GB后限速。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
