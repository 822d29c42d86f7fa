import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-product-name', {
  country: 'DE',
  meets: [{ rows: { plan_name: 'Allnet M' }, quotes: 'Allnet M' }],
  fails: [{ rows: { service: '' }, outcome: 'vague' }],
  cannotTell: [{ rows: { service: '' }, coverage: 'excerpt' }],
});
