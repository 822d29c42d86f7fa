import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-henan-tariff-text', {
  country: 'CN',
  meets: [
    { rows: { region: '河南', data_allowance: '20 GB', overage_price: '5', overage_unit: 'GB', as_of: '2026-01-01' } },
    { rows: { region: '河南', data_allowance: '20 GB', terms: '套餐外流量按5元/GB收取。', 上线日期: '20240301' } },
  ],
  fails: [{ rows: { region: '河南', data_allowance: '20 GB' }, outcome: 'vague' }],
  cannotTell: [{ rows: { region: '河南', data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { region: '北京' } }],
});
