import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-best-tariff', {
  country: 'DE',
  conduct: true,
  meets: [],
  fails: [],
  cannotTell: [{ rows: {} }],
});
