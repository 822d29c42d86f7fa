import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-additional-units', {
  country: 'DE',
  meets: [
    { rows: { data_allowance: '20 GB', overage_price: '2', overage_unit: 'GB' }, quotes: '2' },
    { rows: { data_allowance: '20 GB', terms: 'Ab 20 GB wird auf 64 kbit/s gedrosselt.' } },
  ],
  fails: [{ rows: { data_allowance: '20 GB' }, outcome: 'vague' }],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: 'Unlimited' } }],
});
