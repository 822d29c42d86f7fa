import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-label-discount', {
  country: 'BR',
  meets: [{ rows: { promo_price: '29.90', promo_months: '6' } }],
  fails: [{ rows: { promo_price: '29.90' }, outcome: 'absent' }],
  cannotTell: [{ rows: { promo_price: '29.90' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { price: '49.90' } }],
});
