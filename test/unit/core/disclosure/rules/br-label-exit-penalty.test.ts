import { ruleTest } from '../../../../support/rule-test.ts';

ruleTest('br-label-exit-penalty', {
  country: 'BR',
  meets: [{ rows: { contract_months: '12', early_termination_fee: '300' } }],
  fails: [{ rows: { contract_months: '12' }, outcome: 'absent' }],
  cannotTell: [{ rows: { contract_months: '12' }, coverage: 'excerpt' }],
  notAsked: [{ rows: { contract_months: '0' } }],
});
