import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-fee-level', {
  country: 'CN',
  meets: [
    { rows: { price: '59' } },
    { rows: { price: '', 资费标准: '59元/月' }, quotes: '59元/月' },
    { rows: { price: '', productPrice: '5900' } },
  ],
  fails: [
    { rows: { price: '' }, outcome: 'absent' },
    { rows: { price: '', 资费标准: '面议' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { price: '' }, coverage: 'excerpt' }],
});
