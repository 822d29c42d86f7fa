import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-privacy-rules', {
  country: 'CN',
  meets: [{ rows: { privacy_url: 'https://example.com/privacy' }, quotes: 'privacy' }, { rows: { 隐私政策: 'https://example.com/p' } }],
  fails: [{ rows: { terms: '用满20GB后限速。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
