import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ca-unlimited-no-charge', {
  country: 'CA',
  meets: [
    { rows: { data_allowance: 'Unlimited', terms: 'After 20 GB speed is reduced to 512 kbps.' } },
    { rows: { data_allowance: 'Unlimited', terms: 'No data caps, no throttling.' } },
  ],
  fails: [
    { rows: { data_allowance: 'Unlimited', terms: 'After 20 GB data costs 5 CAD per GB.' }, outcome: 'conflicting' },
    { rows: { data_allowance: 'Unlimited' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { data_allowance: 'Unlimited' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: '20 GB' } }],
});
