import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-fixed-least-speed', {
  country: 'IN',
  meets: [
    { rows: { service: 'fixed', data_allowance: '300 GB', terms: 'After 300 GB speed is reduced to 2 Mbps.' }, quotes: '2 Mbps' },
    { rows: { service: 'fixed', data_allowance: '300 GB', terms: 'After 300 GB speed is reduced to 512 kbps.' } },
  ],
  fails: [
    {
      rows: { service: 'fixed', data_allowance: '300 GB', terms: 'After 300 GB speed is reduced to 256 kbps.' },
      outcome: 'conflicting',
      quotes: '256 kbps',
    },
    { rows: { service: 'fixed', data_allowance: '300 GB', terms: 'After 300 GB speed is reduced.' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { service: 'fixed', data_allowance: '300 GB' } }],
  notAsked: [
    { rows: { service: 'mobile', data_allowance: '20 GB', terms: 'After 20 GB speed is reduced to 64 kbps.' } },
    { rows: { service: 'fixed', data_allowance: '300 GB', terms: 'After 300 GB data costs 10 INR per GB.' } },
  ],
});
