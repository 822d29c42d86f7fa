import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-speeds-to-regulator', {
  country: 'DE',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
