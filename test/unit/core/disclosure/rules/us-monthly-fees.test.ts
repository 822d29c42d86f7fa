import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-monthly-fees', {
  country: 'US',
  meets: [{ rows: { monthly_fees: 'Router: 4.99' }, quotes: 'Router' }],
  fails: [{ rows: { monthly_fees: 'Router: see site' }, outcome: 'vague' }],
  cannotTell: [{ rows: { monthly_fees: 'Router: see site' }, coverage: 'excerpt' }],
});
