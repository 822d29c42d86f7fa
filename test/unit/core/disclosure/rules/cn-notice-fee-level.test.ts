import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-notice-fee-level', {
  country: 'CN',
  meets: [{ rows: { price: '59' } }, { rows: { price: '', 资费标准: '59元/月' }, quotes: '59元' }],
  fails: [{ rows: { price: '' }, outcome: 'absent' }],
  cannotTell: [{ rows: { price: '' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { price: '' }, day: '2018-05-01' }],
});
