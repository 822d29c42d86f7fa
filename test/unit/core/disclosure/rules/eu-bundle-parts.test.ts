import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-bundle-parts', {
  country: 'FR',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: { terms: 'Bundle of broadband and mobile.' } }],
});
