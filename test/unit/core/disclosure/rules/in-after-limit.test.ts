import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-after-limit', {
  country: 'IN',
  meets: [
    { rows: { service: 'mobile', data_allowance: '20 GB', terms: 'After 20 GB speed is reduced to 64 kbps.' }, quotes: '64 kbps' },
    { rows: { service: 'mobile', data_allowance: '20 GB', overage_price: '10', overage_unit: 'GB' } },
  ],
  fails: [
    { rows: { service: 'mobile', data_allowance: '20 GB' }, outcome: 'absent' },
    { rows: { service: 'mobile', data_allowance: '20 GB', terms: 'After 20 GB speed is reduced.' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { service: 'mobile', data_allowance: '20 GB' }, coverage: 'excerpt' }],
});
