import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-price', {
  country: 'DE',
  meets: [{ rows: { price: '19.99' }, quotes: '19.99' }],
  fails: [{ rows: { price: '' }, outcome: 'absent' }],
  cannotTell: [{ rows: { price: '' }, coverage: 'excerpt' }],
});
