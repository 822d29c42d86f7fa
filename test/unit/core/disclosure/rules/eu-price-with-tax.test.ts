import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-price-with-tax', {
  country: 'FR',
  meets: [{ rows: { tax: 'included' }, quotes: 'included' }],
  fails: [
    { rows: { price: '' }, outcome: 'absent' },
    { rows: {}, outcome: 'vague' },
    { rows: { tax: 'excluded' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
