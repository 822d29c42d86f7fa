import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-recurring-price', {
  country: 'FR',
  meets: [{ rows: { price: '19.99' }, quotes: '19.99' }],
  fails: [{ rows: { price: '' }, outcome: 'absent' }],
  cannotTell: [{ rows: { price: '' }, coverage: 'excerpt' }],
});
