import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('core-consequence', {
  meets: [
    { rows: { data_allowance: 'Unlimited', terms: 'After 20 GB speed is reduced to 1 Mbps.' }, quotes: 'reduced' },
    { rows: { data_allowance: 'Unlimited', terms: 'No data caps, no throttling.' } },
  ],
  fails: [
    { rows: { data_allowance: 'Unlimited', terms: 'Data may be slower when the network is busy.' }, outcome: 'vague' },
    { rows: { data_allowance: 'Unlimited' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { data_allowance: 'Unlimited' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: '20 GB' } }],
});
