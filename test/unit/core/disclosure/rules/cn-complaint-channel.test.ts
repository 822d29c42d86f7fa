import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-complaint-channel', {
  country: 'CN',
  meets: [
    { rows: { support_phone: '10086' }, quotes: '10086' },
    { rows: { contact_url: 'https://example.com/contact' } },
    { rows: { 投诉渠道: '客服热线10010' }, quotes: '10010' },
    { rows: { terms: '投诉请拨打10000号。' }, quotes: '投诉' },
  ],
  fails: [
    { rows: { 退订方式: '拨打客服电话' }, outcome: 'absent' },
    { rows: { terms: '用满20GB后限速。' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
