import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-sheet-archive', {
  country: 'DE',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
