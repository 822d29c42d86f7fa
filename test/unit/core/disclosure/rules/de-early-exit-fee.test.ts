import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('de-early-exit-fee', {
  country: 'DE',
  meets: [{ rows: { contract_months: '24', early_termination_fee: '100' }, quotes: '100' }],
  fails: [{ rows: { contract_months: '24' }, outcome: 'absent' }],
  cannotTell: [{ rows: { contract_months: '24' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { contract_months: '0' } }],
});
