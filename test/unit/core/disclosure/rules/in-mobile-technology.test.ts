import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-mobile-technology', {
  country: 'IN',
  meets: [
    { rows: { service: 'mobile', data_allowance: '20 GB', terms: '4G speed up to 20 GB. After 20 GB speed is reduced to 64 kbps.' } },
  ],
  fails: [
    { rows: { service: 'mobile', data_allowance: '20 GB', terms: 'After 20 GB speed is reduced to 64 kbps.' }, outcome: 'vague' },
    { rows: { service: 'mobile', data_allowance: '20 GB' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { service: 'mobile', data_allowance: '20 GB' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'fixed', data_allowance: '300 GB' } }],
});
