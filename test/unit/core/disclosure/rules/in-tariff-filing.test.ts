import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-tariff-filing', {
  country: 'IN',
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
  conduct: true,
});
