import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-monthly-price', {
  country: 'US',
  meets: [{ rows: { price: '54.99' }, quotes: '54.99' }],
  fails: [{ rows: { price: '' }, outcome: 'absent' }],
  cannotTell: [{ rows: { price: '' }, coverage: 'excerpt' }],
});
