import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-promotion-term', {
  country: 'FR',
  meets: [{ rows: { promo_price: '10', promo_months: '12', contract_months: '24' }, quotes: '24' }],
  fails: [{ rows: { promo_price: '10', promo_months: '12' }, outcome: 'absent' }],
  cannotTell: [{ rows: { promo_price: '10', promo_months: '12' }, coverage: 'excerpt' }],
  notAsked: [{ rows: {} }],
});
