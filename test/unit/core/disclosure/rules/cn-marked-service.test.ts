import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-marked-service', {
  country: 'CN',
  meets: [
    { rows: { data_allowance: '20 GB', price: '59' } },
    { rows: { price: '', 资费标准: '59元/月', 国内通用流量: '30GB' }, quotes: '30GB' },
  ],
  fails: [
    { rows: { price: '59' }, outcome: 'vague' },
    { rows: { price: '' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { price: '59' }, coverage: 'excerpt' }],
});
