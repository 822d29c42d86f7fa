import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-introductory-rate', {
  country: 'US',
  meets: [
    { rows: { promo_price: '10', promo_months: '12' }, quotes: '12' },
    { rows: { intro_rate: 'No' }, quotes: 'No' },
  ],
  fails: [
    { rows: { promo_price: '10' }, outcome: 'vague' },
    { rows: { price: '', promo_price: '10', promo_months: '12' }, outcome: 'vague' },
    { rows: { intro_rate: 'Yes' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: { promo_price: '10' }, coverage: 'excerpt' }],
  notAsked: [{ rows: {} }],
});
