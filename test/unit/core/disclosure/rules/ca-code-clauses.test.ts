import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ca-code-clauses', {
  country: 'CA',
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
  conduct: true,
});
