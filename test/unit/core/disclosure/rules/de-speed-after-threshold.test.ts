import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-speed-after-threshold', {
  country: 'DE',
  meets: [{ rows: { data_allowance: '20 GB', terms: 'Ab 20 GB wird auf 64 kbit/s gedrosselt.' }, quotes: '64 kbit/s' }],
  fails: [
    { rows: { data_allowance: '20 GB' }, outcome: 'absent' },
    { rows: { data_allowance: '20 GB', terms: 'Ab 20 GB wird die Geschwindigkeit gedrosselt.' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: '20 GB', overage_price: '2', overage_unit: 'GB' } }],
});
