import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-plan-page', {
  country: 'CN',
  meets: [{ rows: { 套餐链接: 'https://example.com/plan' }, quotes: 'https' }],
  fails: [{ rows: { 销售渠道: '网上营业厅、APP' }, outcome: 'absent', quotes: '网上' }],
  cannotTell: [{ rows: { terms: '用满20GB后限速。' } }, { rows: { 销售渠道: '网上营业厅' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { 销售渠道: '营业厅' } }],
});
