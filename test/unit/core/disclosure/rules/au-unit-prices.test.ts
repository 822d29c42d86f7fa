import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('au-unit-prices', {
  country: 'AU',
  meets: [
    { rows: { voice_overage: '0.90/min', sms_overage: '0.25/SMS', data_allowance: '7 GB', overage_price: '0.2', overage_unit: 'MB' } },
    { rows: { voice: 'unlimited', sms: 'unlimited', data_allowance: '7 GB', overage_price: '0.2', overage_unit: 'MB' }, quotes: '0.2' },
  ],
  fails: [
    { rows: { voice: '100 min', sms: '100 SMS', data_allowance: '7 GB' }, outcome: 'absent' },
    { rows: { voice_overage: '0.90/min', data_allowance: '7 GB' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { voice: '100 min', data_allowance: '7 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'fixed' } }, { rows: { voice: 'unlimited', sms: 'unlimited', data_allowance: 'Unlimited' } }],
});
