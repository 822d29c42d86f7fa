import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ng-price-and-validity', {
  country: 'NG',
  meets: [{ rows: { price: '1000', price_period: '30d' } }],
  fails: [
    { rows: { price_period: '' }, outcome: 'vague' },
    { rows: { price: '' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { price: '' }, coverage: 'excerpt' }],
});
