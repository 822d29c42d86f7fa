import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('au-summary', {
  country: 'AU',
  meets: [
    { rows: { 'Critical Information Summary': 'https://example.com/cis.pdf' }, quotes: 'cis.pdf' },
    { rows: { terms: 'See the Critical Information Summary.' } },
  ],
  fails: [{ rows: { terms: '' }, outcome: 'absent' }],
  cannotTell: [{ rows: { terms: '' }, coverage: 'excerpt' }],
});
