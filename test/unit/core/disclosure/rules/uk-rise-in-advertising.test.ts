import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('uk-rise-in-advertising', {
  country: 'GB',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
