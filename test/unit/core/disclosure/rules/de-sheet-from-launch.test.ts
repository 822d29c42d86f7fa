import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-sheet-from-launch', {
  country: 'DE',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
