import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-sale-channels', {
  country: 'CN',
  meets: [{ rows: { 销售渠道: '营业厅' }, quotes: '营业厅' }, { rows: { saleChnl: '网上营业厅' } }],
  fails: [{ rows: { terms: '营业厅办理。' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '营业厅办理。' }, coverage: 'excerpt' }],
});
