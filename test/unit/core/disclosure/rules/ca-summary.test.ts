import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ca-summary', {
  country: 'CA',
  meets: [],
  fails: [],
  cannotTell: [{ rows: { payment: 'postpaid' } }],
  conduct: true,
});
