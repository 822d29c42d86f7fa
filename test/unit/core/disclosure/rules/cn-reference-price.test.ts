import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('cn-reference-price', {
  country: 'CN',
  meets: [{ rows: { price: '128', promo_price: '88', terms: '原价128元，优惠价88元。' }, quotes: '128' }],
  fails: [
    { rows: { price: '128', promo_price: '88', terms: '原价158元，优惠价88元。' }, outcome: 'conflicting', quotes: '158' },
    { rows: { terms: '低于原价，限时优惠。' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { terms: '原价128元。' } }],
  notAsked: [{ rows: { terms: '用满20GB后限速。' } }],
});
