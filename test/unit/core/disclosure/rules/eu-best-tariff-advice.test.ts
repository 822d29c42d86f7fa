import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('eu-best-tariff-advice', {
  country: 'FR',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
