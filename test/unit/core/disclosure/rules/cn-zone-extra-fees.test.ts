import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-zone-extra-fees', {
  country: 'CN',
  meets: [
    { rows: { 超出资费说明: '套餐外流量5元/GB' }, quotes: '5元/GB' },
    { rows: { overage_price: '5', overage_unit: 'GB', data_allowance: '20 GB' } },
    { rows: { extraFees: '无' } },
  ],
  fails: [
    { rows: {}, outcome: 'absent' },
    { rows: { 超出资费说明: '', 备注: '用满20GB后限速至1Mbps。' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
