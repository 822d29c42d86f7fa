import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('us-early-termination-fee', {
  country: 'US',
  meets: [
    { rows: { early_termination_fee: '20 per month remaining in the term' } },
    { rows: { early_termination_fee: '0.00' }, quotes: '0.00' },
    { rows: { early_termination_fee: '120' } },
  ],
  fails: [
    { rows: {}, outcome: 'absent' },
    { rows: { early_termination_fee: 'Up to 750 depending on device' }, outcome: 'vague' },
  ],
  cannotTell: [{ rows: {}, coverage: 'excerpt' }],
});
