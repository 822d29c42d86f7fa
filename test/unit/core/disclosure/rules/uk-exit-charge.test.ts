import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('uk-exit-charge', {
  country: 'GB',
  meets: [{ rows: { service: 'fixed', contract_months: '24', early_termination_fee: '120' }, quotes: '120' }],
  fails: [{ rows: { service: 'fixed', contract_months: '24' }, outcome: 'absent' }],
  cannotTell: [{ rows: { service: 'fixed', contract_months: '24' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'mobile', contract_months: '24' } }],
});
