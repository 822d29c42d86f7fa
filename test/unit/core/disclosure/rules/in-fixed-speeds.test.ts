import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-fixed-speeds', {
  country: 'IN',
  meets: [
    { rows: { service: 'fixed', data_allowance: '300 GB', speed_down_mbps: '20', terms: 'After 300 GB speed is reduced to 2 Mbps.' } },
  ],
  fails: [
    { rows: { service: 'fixed', data_allowance: '300 GB', terms: 'After 300 GB speed is reduced to 2 Mbps.' }, outcome: 'vague' },
    { rows: { service: 'fixed', data_allowance: '300 GB' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { service: 'fixed', data_allowance: '300 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { data_allowance: '20 GB' } }],
});
