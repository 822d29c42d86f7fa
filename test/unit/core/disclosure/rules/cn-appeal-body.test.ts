import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-appeal-body', {
  country: 'CN',
  meets: [
    { rows: { terms: '对处理结果不满意的，可向通信管理局申诉（12300）。' }, quotes: '12300' },
    { rows: { 申诉渠道: 'https://example.com/appeal' } },
  ],
  fails: [{ rows: { terms: '用满20GB后限速。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
