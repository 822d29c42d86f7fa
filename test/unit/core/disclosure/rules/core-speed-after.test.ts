import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('core-speed-after', {
  meets: [{ rows: { data_allowance: 'Unlimited', terms: 'After 20 GB speed is reduced to 128 kbps.' }, quotes: '128 kbps' }],
  fails: [
    { rows: { data_allowance: 'Unlimited', terms: 'After 20 GB speed is reduced.' }, outcome: 'vague' },
    { rows: { data_allowance: 'Unlimited' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { data_allowance: 'Unlimited', terms: 'After 20 GB speed is reduced.' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: 'Unlimited', terms: 'After 20 GB data costs 2 EUR per GB.' } }],
});
