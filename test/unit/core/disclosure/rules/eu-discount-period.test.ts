import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-discount-period', {
  country: 'FR',
  meets: [{ rows: { promo_price: '10', promo_months: '12' }, quotes: '12' }],
  fails: [
    { rows: { promo_price: '10' }, outcome: 'vague' },
    { rows: { price: '', promo_price: '10', promo_months: '3' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { promo_price: '10' }, coverage: 'excerpt' }],
  notAsked: [{ rows: {} }],
});
