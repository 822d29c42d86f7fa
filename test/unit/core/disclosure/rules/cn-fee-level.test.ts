import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-fee-level', {
  country: 'CN',
  meets: [
    { rows: { price: '59' }, quotes: '59' },
    { rows: { price: '', 资费标准: '59元/月' }, quotes: '59元' },
    { rows: { price: '', feesStandard: '8元' }, quotes: '8元' },
  ],
  fails: [
    { rows: { price: '' }, outcome: 'absent' },
    { rows: { price: '', 资费标准: '详询营业厅' }, outcome: 'vague', quotes: '详询' },
  ],
  cannotTell: [{ rows: { price: '' }, coverage: 'excerpt' }],
});
