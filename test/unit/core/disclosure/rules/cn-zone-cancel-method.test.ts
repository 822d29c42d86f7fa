import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-cancel-method', {
  country: 'CN',
  meets: [{ rows: { 退订方式: '营业厅办理' }, quotes: '营业厅' }, { rows: { unsubscribe: '无' } }],
  fails: [{ rows: { terms: '可在营业厅退订。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '可在营业厅退订。' }, coverage: 'excerpt' }],
});
