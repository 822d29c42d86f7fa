import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('uk-price-in-summary', {
  country: 'GB',
  meets: [{ rows: { price: '25' }, quotes: '25' }],
  fails: [{ rows: { price: '' }, outcome: 'absent' }],
  cannotTell: [{ rows: { price: '' }, coverage: 'excerpt' }],
});
