import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('uk-end-of-contract-notice', {
  country: 'GB',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
