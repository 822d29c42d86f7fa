import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-fees-itemised', {
  country: 'US',
  meets: [{ rows: { monthly_fees: 'Cost recovery: 1.25; Wi-Fi: 10.00' }, quotes: '1.25' }],
  fails: [{ rows: { monthly_fees: 'Cost recovery: up to 5.00' }, outcome: 'vague' }],
  cannotTell: [{ rows: { monthly_fees: 'Cost recovery: up to 5.00' }, coverage: 'excerpt' }],
});
