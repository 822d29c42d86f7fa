import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-price-conditions', {
  country: 'CN',
  meets: [
    { rows: { price: '128', promo_price: '88', promo_months: '12' } },
    { rows: { terms: '原价128元，新用户签约12个月优惠价88元。' }, quotes: '新用户' },
  ],
  fails: [
    { rows: { price: '128', promo_price: '88' }, outcome: 'absent' },
    { rows: { terms: '含30GB流量，原价128元，促销价88元。' }, outcome: 'absent' },
    { rows: { eligibility: '全部用户', price: '128', promo_price: '88' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { price: '128', promo_price: '88' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { terms: '用满20GB后限速。' } }],
});
