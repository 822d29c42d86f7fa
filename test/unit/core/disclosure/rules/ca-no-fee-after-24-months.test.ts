import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('ca-no-fee-after-24-months', {
  country: 'CA',
  meets: [{ rows: { contract_months: '24', early_termination_fee: '200' } }, { rows: { early_termination_fee: '0' } }],
  fails: [
    { rows: { contract_months: '36', early_termination_fee: '200' }, outcome: 'conflicting' },
    { rows: { contract_months: '36' }, outcome: 'absent' },
    { rows: { plan_name: 'Plan S' }, outcome: 'absent' },
  ],
  cannotTell: [{ rows: { plan_name: 'Plan S' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { service: 'fixed', contract_months: '36' } }],
});
