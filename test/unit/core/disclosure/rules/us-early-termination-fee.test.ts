import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-early-termination-fee', {
  country: 'US',
  meets: [
    { rows: { early_termination_fee: '20 per month remaining in the term' } },
    { rows: { early_termination_fee: '0.00' }, quotes: '0.00' },
    { rows: { early_termination_fee: '120' } },
    { rows: { terms: 'Early termination fee: $20 per month remaining in term.' }, quotes: '$20' },
    { rows: { terms: 'There is no early termination fee.' }, quotes: 'no early termination fee' },
  ],
  fails: [
    { rows: {}, outcome: 'absent' },
    { rows: { early_termination_fee: 'Up to 750 depending on device' }, outcome: 'vague' },
    { rows: { terms: 'Early termination fee: Up to $750 depending on device.' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
