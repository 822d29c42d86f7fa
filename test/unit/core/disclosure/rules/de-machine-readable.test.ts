import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-machine-readable', {
  country: 'DE',
  meets: [{ rows: [{ plan_name: 'Plan S', data_allowance: '20 GB', contract_months: '24' }], quotes: '24' }],
  fails: [{ rows: [{ plan_name: 'Plan S' }], outcome: 'vague' }],
  cannotTell: [{ rows: [{ plan_name: 'Plan S' }], coverage: 'excerpt' }],
});
