import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('in-tariff-order', {
  country: 'IN',
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
  conduct: true,
});
