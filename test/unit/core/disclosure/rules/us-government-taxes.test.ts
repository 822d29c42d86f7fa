import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-government-taxes', {
  country: 'US',
  meets: [
    { rows: { tax: 'varies' }, quotes: 'varies' },
    { rows: { tax: '0.00' }, quotes: '0.00' },
    { rows: { terms: 'Government taxes: 0.00.' }, quotes: '0.00' },
  ],
  fails: [{ rows: {}, outcome: 'absent' }],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
