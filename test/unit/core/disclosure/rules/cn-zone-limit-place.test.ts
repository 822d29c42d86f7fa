import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-limit-place', {
  country: 'CN',
  meets: [
    { rows: { data_allowance: '30 GB', terms: '用满30GB后限速至1Mbps。' }, quotes: '1Mbps' },
    { rows: { data_allowance: '30 GB', overage_price: '5', overage_unit: 'GB' } },
  ],
  fails: [
    { rows: { data_allowance: '30 GB' }, outcome: 'vague' },
    { rows: { data_allowance: '30 GB', terms: '用满30GB后限速。' }, outcome: 'vague' },
    { rows: { data_allowance: '30 GB', 备注: '用满30GB后限速至1Mbps。' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { data_allowance: '30 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: 'not included' } }],
});
