import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-usage-alerts', {
  country: 'IN',
  meets: [
    { rows: { service: 'mobile', data_allowance: '20 GB', terms: 'You are notified at 50%, 90% and 100% of the limit.' }, quotes: '90%' },
  ],
  fails: [{ rows: { service: 'mobile', data_allowance: '20 GB', terms: 'You are notified at 80% of the limit.' }, outcome: 'conflicting' }],
  cannotTell: [{ rows: { service: 'mobile', data_allowance: '20 GB' } }],
});
