import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-cancel-method', {
  country: 'CN',
  meets: [
    { rows: { 退订方式: '营业厅办理退订' }, quotes: '营业厅' },
    { rows: { unsubscribe: '拨打客服电话' }, quotes: '客服电话' },
    { rows: { terms: '用户可通过网上营业厅退订。' }, quotes: '退订' },
  ],
  fails: [
    { rows: { terms: '用满20GB后限速。' }, outcome: 'absent' },
    { rows: { 退订方式: 'https://example.com/cancel' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' }, coverage: 'excerpt' }],
});
