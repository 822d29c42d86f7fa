import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('au-early-termination', {
  country: 'AU',
  meets: [{ rows: { contract_months: '12', early_termination_fee: '100' } }],
  fails: [{ rows: { contract_months: '12' }, outcome: 'absent' }],
  cannotTell: [{ rows: { contract_months: '12' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { contract_months: '0' } }],
});
