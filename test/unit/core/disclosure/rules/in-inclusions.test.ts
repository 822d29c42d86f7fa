import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-inclusions', {
  country: 'IN',
  meets: [{ rows: { terms: 'Includes a Netflix subscription for 12 months.' }, quotes: 'Netflix' }],
  fails: [{ rows: { terms: 'Includes Netflix and many more benefits.' }, outcome: 'vague' }],
  cannotTell: [{ rows: { terms: '' } }],
});
